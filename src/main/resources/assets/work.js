// Finds a number whose SHA-256 together with a captcha's id begins with so many zero bits. Written out because
// crypto.subtle is missing where a page is not served by HTTPS; plainly, because each saved step is a telephone's time.
const K = new Int32Array(64);
const START = new Int32Array(8);
for (let found = 0, n = 2; found < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
  if (!prime) continue;
  const fraction = (x) => (x - Math.floor(x)) * 4294967296;
  if (found < 8) START[found] = fraction(Math.sqrt(n));
  K[found++] = fraction(Math.cbrt(n));
}
const W = new Int32Array(64);

// A text of at most 55 characters is one block.
const write = (w, text) => {
  w.fill(0, 0, 16);
  for (let i = 0; i < text.length; i++) w[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
  w[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
  w[15] = text.length * 8;
};

// The first 32 bits of the block's hash.
const firstWord = (k, w) => {
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15], b = w[i - 2];
    const s = (a >>> 7 | a << 25) ^ (a >>> 18 | a << 14) ^ (a >>> 3);
    const t = (b >>> 17 | b << 15) ^ (b >>> 19 | b << 13) ^ (b >>> 10);
    w[i] = (w[i - 16] + s + w[i - 7] + t) | 0;
  }
  let a = START[0], b = START[1], c = START[2], d = START[3], e = START[4], f = START[5], g = START[6], h = START[7];
  for (let i = 0; i < 64; i++) {
    const s = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
    const t = (h + s + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
    const r = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
    const u = (r + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
  }
  return (START[0] + a) | 0;
};

self.onmessage = (event) => {
  const { id, difficulty } = event.data;
  let number = -1;
  do write(W, id + ":" + ++number); while (Math.clz32(firstWord(K, W)) < difficulty);
  self.postMessage(number);
};
