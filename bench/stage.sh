# What bin/bench and bin/faults stand on: databases, nodes and nginx on 127.0.0.1, in a directory that ends with the script.
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
work=$(mktemp -d /tmp/stage.XXXXXX)
chmod 755 "$work"
proxy=18200 base=http://127.0.0.1:18200
declare -A node=()
settings=() java_options=()
as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -c "$1"; else bash -c "$1"; fi; }
sql() { "$bin/psql" -qAtX -h 127.0.0.1 -p "$port" -U postgres -d postgres "$@"; }
now() { date +%s%3N; }
finish() {
  for pid in "${node[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2>/dev/null
  for data in "$work"/pg*; do as_postgres "$bin/pg_ctl -D $data stop -m immediate" >/dev/null 2>&1 || true; done
  mountpoint -q "$work/small" && umount "$work/small"
  rm -rf "$work"
} 2>/dev/null
trap finish EXIT
trap 'exit 1' INT TERM HUP

packaged() { ls -t target/trade-service-platform-*.jar 2>/dev/null | head -1; }
# A jar that is older than its sources measures another program.
[ -n "$(packaged)" ] && [ -z "$(find src pom.xml -newer "$(packaged)" -print -quit)" ] || mvn -B -ntp -q package -DskipTests
jar=$(packaged)
javac -d "$work/classes" bench/*.java

directory() { mkdir -m 700 "$work/pg$1"; [ "$(id -u)" != 0 ] || chown postgres "$work/pg$1"; }
database() { # an empty one; where it listens, and further settings
  port=$1
  directory "$port"
  as_postgres "$bin/initdb -D $work/pg$port -U postgres -A trust -E UTF8 --locale=C.UTF-8" >/dev/null
  cat - <(printf '%s\n' "${@:2}") >> "$work/pg$port/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$work/pg$port'
max_connections = 100
CONF
  start_database "$port"
}
start_database() { as_postgres "$bin/pg_ctl -D $work/pg$1 -l $work/pg$1/server.log -w start" >/dev/null; }
# The demonstration profile brings the accounts through which the platform is driven.
start_node() { # its number, and further settings
  local number=$1; shift
  env SPRING_DATASOURCE_URL="${url:-jdbc:postgresql://127.0.0.1:$port/postgres}" SPRING_DATASOURCE_USERNAME=postgres \
    SPRING_PROFILES_ACTIVE=demonstration PLATFORM_CAPTCHA_FIXED_ANSWER=TEST PLATFORM_FILES_DIRECTORY="$work/files" \
    PLATFORM_LIMITS_ENFORCED=false SERVER_ADDRESS=127.0.0.1 PLATFORM_PROXIES='127\.0\.0\.1' SERVER_PORT=$((proxy + number)) \
    "${settings[@]}" "$@" java "${java_options[@]}" -jar "$jar" >> "$work/node$number.log" 2>&1 &
  node[$number]=$!
}
ready() { # waits for a node, five minutes at most
  for _ in $(seq 600); do curl -sf "http://127.0.0.1:$((proxy + $1))/actuator/health/readiness" >/dev/null && return; sleep 0.5; done
  tail -30 "$work/node$1.log"; exit 1
}
kill_node() { { kill -9 "${node[$1]}" && wait "${node[$1]}"; } 2>/dev/null || true; unset "node[$1]"; }
stop_nodes() { for number in "${!node[@]}"; do kill_node "$number"; done; }
both() { # nodes
  for number in 1 2; do [ -n "${node[$number]:-}" ] || start_node $number; done
  ready 1; ready 2
}
balance() { # deploy's own nginx settings, for two local nodes, without TLS and without the servers that answer nobody
  sed -z 's/server {\n    listen [^\n]*default_server;[^}]*}\n//g' deploy/nginx/trade.conf | sed -e "s/trade1:8080/127.0.0.1:$((proxy + 1))/; s/trade2:8080/127.0.0.1:$((proxy + 2))/" \
    -e '/^server {/,/^}/{/return 301/d}' -e "s/listen 443 ssl http2;/listen 127.0.0.1:$proxy;/; s/listen 80;/listen 127.0.0.1:18299;/" \
    -e '/ssl_/d; /Strict-Transport/d' -e "s#/etc/nginx/trade#$PWD/deploy/nginx#" > "$work/trade.conf"
  cat > "$work/nginx.conf" <<CONF
pid $work/nginx.pid; error_log $work/nginx.log; daemon on;
events { worker_connections 4096; }
http { access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u;
  scgi_temp_path $work/s; include $work/trade.conf; }
CONF
  nginx -c "$work/nginx.conf" 2>/dev/null
}
fill() { # organizations, offerings, applications, and where their ids begin; further variables
  sql -v ON_ERROR_STOP=1 -v traders=50 -v organizations="$1" -v offerings="$2" -v applications="$3" -v from_id="$4" "${@:5}" \
    -v big_provider="$(sql -c "select organization_id from account where login_name = 'provider'")" \
    -v big_enterprise="$(sql -c "select organization_id from account where login_name = 'enterprise'")" -f "${OLD_LOAD:-bench/load.sql}" >/dev/null
}
drive() { java -cp "$work/classes" "$@"; }
machine() {
  echo "$(date +%F), $(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)), PostgreSQL $(sql -c 'show server_version'), Java $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/\1/p')"
}
