// Only a browser that knows no modules runs this: Internet Explorer, the compatibility mode of others, Chromium before 61.
window.onload = function () {
  var note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.className = "alert alert-warning";
  note.innerHTML = "您的浏览器版本过低，部分功能无法使用。请换用 Chromium 88 以上的浏览器；360 安全浏览器请切换到极速模式。";
  document.body.insertBefore(note, document.body.firstChild);
};
