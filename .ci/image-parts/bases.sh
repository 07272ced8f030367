# Stand-ins for the images that ours are built on, so that no registry of images is needed. They are not Alpine: what only
# musl or apk would break is not found. `work` is the folder of the run, `port` that of registry.py.
# shellcheck shell=bash disable=SC2154

# Copies programs with the libraries that they are linked to.
with_libraries() {
  local root=$1 program library
  shift
  for program in "$@"; do
    install -D "$program" "$root$program"
    while read -r library; do
      [[ -e $root$library ]] || install -D "$library" "$root$library"
    done < <(ldd "$program" | grep -oE '/[^ ]+')
  done
}

# A file system of BusyBox, with users as the images that it stands for have them.
busybox_root() {
  local root=$1 applet
  mkdir -p "$root"/{bin,sbin,usr/bin,usr/local/bin,usr/local/share,etc,root,tmp,dev,proc,sys,var,run}
  chmod 1777 "$root/tmp"
  install /bin/busybox "$root/bin/busybox"
  for applet in $(busybox --list); do
    [[ $applet == busybox ]] || ln -sf /bin/busybox "$root/bin/$applet"
  done
  ln -sf /bin/busybox "$root/usr/bin/env"
  printf 'root:x:0:0::/root:/bin/sh\nnginx:x:101:101::/:/bin/false\nnode:x:1000:1000::/tmp:/bin/sh\n' > "$root/etc/passwd"
  printf 'root:x:0:\nnginx:x:101:\nnode:x:1000:\n' > "$root/etc/group"
  printf '127.0.0.1 localhost\n' > "$root/etc/hosts"
}

# Makes an image of a file system: its name, the file system, and environment variables.
commit() {
  local name=$1 source=$2 container variable
  shift 2
  container=$(buildah from scratch)
  buildah add --quiet "$container" "$source" / > /dev/null
  for variable in "$@"; do buildah config --env "$variable" "$container"; done
  buildah commit --quiet --rm "$container" "docker.io/library/$name" > /dev/null
}

# Node.js and npm of this machine; `apk` installs nothing, and lets the client of PostgreSQL be found.
node_base() {
  local root=$work/node-root psql
  busybox_root "$root"
  psql=$(printf "%s\n" /usr/lib/postgresql/*/bin/psql | tail -n 1)
  with_libraries "$root" "$(command -v node)" "$psql"
  [[ -e $root/bin/pgrep ]] || with_libraries "$root" "$(command -v pgrep)"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -r "$(npm root -g)/npm" "$root/usr/local/lib/node_modules/npm"
  ln -s "$(command -v node)" "$root/usr/local/bin/node"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  cat > "$root/sbin/apk" << EOF
#!/bin/sh
[ "\$*" = 'add --no-cache postgresql16-client=~16' ] || { echo "this stand-in has no \$*" >&2; exit 1; }
ln -s $psql /usr/bin/psql
EOF
  chmod +x "$root/sbin/apk"
  commit "$1" "$root" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    "npm_config_registry=http://127.0.0.1:$port/" npm_config_update_notifier=false
}

# Debian with its Python. The browser that registry.py hands out is this machine's, which try.sh mounts.
python_base() {
  local root=$work/python-root
  mmdebstrap --quiet --variant=minbase --include=python3,python3-venv,python3-pip,ca-certificates bookworm "$work/debian.tar"
  mkdir -p "$root"
  tar -C "$root" -xf "$work/debian.tar" --exclude=./dev
  ln -s /usr/bin/python3 "$root/usr/local/bin/python"
  ln -s /usr/bin/pip3 "$root/usr/local/bin/pip"
  # A machine behind a proxy may trust more authorities than Debian does.
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
  mkdir -p "$root/opt/stand-in/chromium"
  commit "$1" "$root" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    PIP_CERT=/etc/ssl/certs/ca-certificates.crt "PLAYWRIGHT_DOWNLOAD_HOST=http://127.0.0.1:$port"
}

# Debian's nginx.
nginx_base() {
  local root=$work/nginx-root
  busybox_root "$root"
  with_libraries "$root" /usr/sbin/nginx
  install -D -m 644 /etc/nginx/mime.types "$root/etc/nginx/mime.types"
  mkdir -p "$root/var/log/nginx" "$root/var/lib/nginx"
  commit "$1" "$root" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
}
