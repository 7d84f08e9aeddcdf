#!/bin/sh
# The login of the API; migrations grant to it by this name, so it must be there before them.
set -eu
psql --set=ON_ERROR_STOP=1 --username postgres --dbname standpoint --set=password="$API_PASSWORD" <<'SQL'
CREATE ROLE standpoint_api LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
SQL
