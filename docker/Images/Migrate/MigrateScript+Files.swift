extension MigrateScript {
  /// What finds the files and looks at them.
  static let files = #"""
    # Lists a folder's migrations in the order of their numbers, each as its version and its checksum.
    list_files() {
      list=$work/$1.files folder=$2 refused=0
      : > "$list"
      [ -n "$folder" ] || return 0
      [ -d "$folder" ] || fail 2 "$1: $folder is no folder — an image without its migrations must not pass — \
    set $3 to where they are, or to nothing if there are none"
      for file in "$folder"/*; do
        file_name=${file##*/}
        case $file_name in
          *.[Ss][Qq][Ll]*) ;;
          *) continue ;;
        esac
        version=${file_name%.sql} fault='has an unfit name'
        case $version in
          *[!0-9A-Za-z_-]* | *_) ;;
          [0-9]*_*)
            case ${version%%_*} in
              *[!0-9]* | ???????????????????*) ;;
              *) fault='' ;;
            esac
            ;;
        esac
        if [ -n "$fault" ]; then
          refuse "$1" "$fault"
        elif [ ! -f "$file" ]; then
          refuse "$1" 'is no file'
        else
          printf '%s\n' "$file_name" >> "$list"
        fi
      done
      [ "$refused" = 0 ] || exit 2
      [ -s "$list" ] || return 0
      (cd "$folder" && xargs sha256sum < "$list") > "$work/sums" ||
        fail 2 "$1: the files of $folder cannot be read — each is hashed first — make them readable for this user"
      # A number of at most 18 digits, without its zeros and aligned to the right, sorts as text does.
      sed 's/\.sql$//' "$work/sums" |
        awk '{ number = $2; sub(/_.*/, "", number); sub(/^0+/, "", number); printf "%18s %s %s\n", number, $2, $1 }' |
        sort > "$work/sorted"
      : > "$work/same"
      awk -v same="$work/same" '
        { number = substr($0, 1, 18); version = $(NF - 1) }
        number == last { print version, before >> same }
        { print version, $NF; last = number; before = version }' "$work/sorted" > "$list"
      while read -r version other; do
        file_name=$version.sql
        refuse "$1" "has the number of $other.sql"
      done < "$work/same"
      [ "$refused" = 0 ] || exit 2
    }

    # Says why a file is not taken; what is odd in its name is not printed.
    refuse() {
      refused=1
      say "error: $1/$(printf '%s' "$file_name" | tr -c '[:alnum:]._-' '?'): $2 — the order has to be plain for everybody — \
    call it NUMBER_NAME.sql, with a number of at most 18 digits that no other has, and letters, digits, _ and -"
    }

    # Looks into the files that are to be applied: each is the one that was listed, and is text.
    check_pending() {
      while read -r version checksum; do
        file=$2/$version.sql
        if ! grep -q '[^[:space:]]' "$file"; then
          fail 2 "$1/$version.sql: is empty — it was hardly meant to be — write the migration, or remove the file"
        elif [ "$(head -c 3 "$file")" = "$(printf '\357\273\277')" ]; then
          fail 2 "$1/$version.sql: begins with a byte order mark — the database would read it as a word — save it without"
        elif [ "$(tr -dc '\000' < "$file" | wc -c)" -ne 0 ]; then
          fail 2 "$1/$version.sql: has a NUL byte — no database takes it in a statement — save it as UTF-8"
        fi
      done < "$work/$1.pending"
    }

    """#
}
