#!/usr/bin/env bash
# One script, one list of verbs. ./do help
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

help() {
  cat <<'TEXT'
./do run [--no-demo …]   build and start the product with demo data; prints the address and the demo accounts
./do check               the inner loop: build, formatters, web types and units, house tests (seconds)
./do test [FILTER]       everything CI needs, on SQLite and on PostgreSQL, at most 15 minutes on 2 cores
./do look                photograph every page into artifacts/look (languages, light and dark, three sizes)
./do soak                the long runs: chaos, kill tests, fuzz
./do bench [NAME]        what the performance goals are measured with
./do watch               rebuild and restart on change: server on :5080, web client on :5173
./do room MODULE NAME    start a new module: project, folders, tests, web room
./do publish [DIR]       one executable `anran` with the web client inside
./do web                 build the web client if something changed
./do openapi             regenerate the contract and the web client's types
./do clean               build outputs
TEXT
}

# --- what the machine must have -------------------------------------------------------------

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

need() { # need COMMAND-OR-FILE PACKAGE…: there, or installed, or named
  local what=$1; shift
  if command -v "$what" >/dev/null 2>&1 || [ -e "$what" ]; then return 0; fi
  if may_install; then
    echo "· apt-get install $*" >&2
    { DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" || { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@"; }; } >/tmp/anran-apt.log 2>&1 && return 0
  fi
  echo "missing: $what — install it with: apt-get install $*" >&2
  return 1
}

need_dotnet() { need dotnet dotnet-sdk-10.0 || { echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2; exit 2; }; }
need_node() { need npm nodejs npm || { echo "Node 20 or newer is needed: https://nodejs.org" >&2; exit 2; }; }

PG_BIN=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)

start_postgres() { # a throw-away cluster on loopback; sets ANRAN_TEST_POSTGRES, or says why not
  [ -n "${ANRAN_TEST_POSTGRES:-}" ] && return 0
  [ -n "$PG_BIN" ] || { need /usr/lib/postgresql/15/bin/initdb postgresql && PG_BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1); } || return 1
  PG_DIR=$(mktemp -d /tmp/anran-pg.XXXXXX); local port as=()
  port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM % 20000)))
  if [ "$(id -u)" = 0 ]; then chown postgres "$PG_DIR"; as=(runuser -u postgres --); fi
  "${as[@]}" "$PG_BIN/initdb" -D "$PG_DIR/data" -A trust -E UTF8 --locale=C.UTF-8 -U anran >"$PG_DIR.log" 2>&1 &&
    "${as[@]}" "$PG_BIN/pg_ctl" -D "$PG_DIR/data" -l "$PG_DIR/data/server.log" -w -o "-p $port -k $PG_DIR -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >>"$PG_DIR.log" 2>&1 || { cat "$PG_DIR.log" >&2; return 1; }
  trap stop_postgres EXIT
  export ANRAN_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=anran;Database=postgres"
}

stop_postgres() {
  [ -n "${PG_DIR:-}" ] || return 0
  local as=(); [ "$(id -u)" = 0 ] && as=(runuser -u postgres --)
  "${as[@]}" "$PG_BIN/pg_ctl" -D "$PG_DIR/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$PG_DIR" "$PG_DIR.log"
}

# --- building -------------------------------------------------------------------------------

web_install() {
  need_node
  [ ! -e web/node_modules/.package-lock.json ] || [ web/package-lock.json -nt web/node_modules/.package-lock.json ] || return 0
  # A mirror that lacks other machines' binaries makes a lock file that `npm ci` refuses; install keeps to its versions all the same.
  (cd web && { npm ci --no-audit --no-fund --loglevel=silent || npm install --no-save --no-audit --no-fund --loglevel=error; })
  touch web/node_modules/.package-lock.json
}

web_build() { # only when something changed
  web_install
  if [ ! -e web/dist/index.html ] || [ -n "$(find web/src web/index.html web/public web/package.json web/vite.config.ts -newer web/dist/index.html -print -quit 2>/dev/null)" ]; then (cd web && npm run --silent build); fi
}

build() { need_dotnet; web_build; dotnet build Anran.slnx -v q --nologo "$@"; }

# --- verbs ----------------------------------------------------------------------------------

run() { build; exec dotnet artifacts/bin/Server/debug/anran.dll serve "$@"; }

check() {
  build
  (cd web && npm run --silent check)
  dotnet test tests/Tests --no-build --nologo -v q --filter "FullyQualifiedName~Anran.Tests.House"
}

# Adds up what the runners print, so that one plain line closes the run.
PASSED=0 FAILED=0 SKIPPED=0
count() { PASSED=$((PASSED + $1)) FAILED=$((FAILED + $2)) SKIPPED=$((SKIPPED + $3)); }

dotnet_tests() { # dotnet_tests NAME FILTER
  local log; log=$(mktemp)
  echo "== $1"
  dotnet test tests/Tests --no-build --nologo --logger "console;verbosity=minimal" --filter "$2" 2>&1 | tee "$log" | grep -vE '^(Test run for|VSTest version|Starting test|A total of)' || true
  local line; line=$(grep -aE '(Passed|Failed|Skipped)! +- Failed:' "$log" | tail -1 || true)
  if [ -z "$line" ]; then echo "no tests were run: $1" >&2; count 0 1 0; else count $(sed -E 's/.*Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+).*/\2 \1 \3/' <<<"$line"); fi
  rm -f "$log"
}

web_tests() {
  echo "== web: types, format, units"
  local log; log=$(mktemp)
  if (cd web && npm run --silent check) >"$log" 2>&1; then
    tail -8 "$log"; count "$(grep -aoE 'Tests +.*' "$log" | grep -oE '[0-9]+ passed' | tail -1 | grep -oE '[0-9]+' || echo 0)" 0 0
  else
    cat "$log"; count 0 1 0
  fi
  rm -f "$log"
}

test_all() {
  local filter=${1:-}; local began=$SECONDS
  build
  echo "== formatting"; if dotnet format whitespace Anran.slnx --verify-no-changes --no-restore >/tmp/anran-format.log 2>&1; then count 1 0 0; else cat /tmp/anran-format.log; count 0 1 0; fi
  [ -n "$filter" ] || web_tests
  local usual="Category!=Soak&Category!=Look"; [ -z "$filter" ] || usual="$usual&FullyQualifiedName~$filter"
  need chromium chromium fonts-noto-cjk || echo "skipped: browser tests, there is no chromium" >&2
  dotnet_tests "SQLite" "$usual&Store!=Postgres"
  if start_postgres; then dotnet_tests "PostgreSQL" "$usual&(Store=Both|Store=Postgres)"; else echo "skipped: the PostgreSQL run, there is no server" >&2; count 0 0 1; fi
  dotnet build-server shutdown >/dev/null 2>&1 || true
  echo "took $((SECONDS - began)) s"
  echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
  [ "$FAILED" = 0 ] && [ "$PASSED" -gt 0 ]
}

look() { build; need chromium chromium fonts-noto-cjk; dotnet test tests/Tests --no-build --nologo --filter "Category=Look"; echo "artifacts/look/index.html"; }
soak() { # on both stores, as the suite is
  build
  dotnet test tests/Tests --no-build --nologo --filter "Category=Soak"
  start_postgres || { echo "skipped: the PostgreSQL run, there is no server" >&2; return 0; }
  dotnet test tests/Tests --no-build --nologo --filter "Category=Soak&Store=Both"
}
bench() { web_build; dotnet run -c Release --project bench -- "$@"; }
watch() { web_install; (cd web && npm run dev) & trap 'kill %1' EXIT; dotnet watch --project src/Server run -- serve "$@"; }
publish() { need_dotnet; web_build; dotnet publish src/Server -c Release -v q --nologo ${1:+-o "$1"}; }

openapi() { # the contract does not hang on the web client, so that is not built for it
  need_dotnet; web_install
  dotnet build src/Server -v q --nologo
  dotnet artifacts/bin/Server/debug/anran.dll openapi >web/openapi.json
  (cd web && npm run --silent api)
}

room() {
  local name=${1:?the name of the module, as Inspections}; local dir=src/Modules/$name
  [ ! -e "$dir" ] || { echo "$dir exists" >&2; exit 2; }
  mkdir -p "$dir/Migrations" "tests/Tests/$name" "web/src/modules/${name,,}"
  printf '<Project Sdk="Microsoft.NET.Sdk" />\n' >"$dir/$name.csproj"
  sed "s/Campaigns/$name/g" >"$dir/${name}Module.cs" <<'TEXT'
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class CampaignsModule
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services) =>
        services.AddValidation().AddModule("Campaigns", typeof(CampaignsModule).Assembly, Tables);

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
    }

    static void Tables(ModelBuilder model)
    {
    }
}
TEXT
  sed -i "s#  <Folder Name=\"/src/Modules/\">#&\n    <Project Path=\"$dir/$name.csproj\" />#" Anran.slnx
  echo "now: call Add$name and Map$name in src/Server/Hosting/AnranHost.cs, and draw the room in docs/map.md"
}

clean() { rm -rf artifacts web/dist; }

verb=${1:-help}; shift || true
case $verb in
  test) test_all "$@" ;;
  web) web_build ;;
  run | check | look | soak | bench | watch | publish | openapi | room | clean | help) "$verb" "$@" ;;
  *) echo "unknown verb: $verb" >&2; help >&2; exit 2 ;;
esac
