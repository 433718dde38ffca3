#!/bin/sh
# The first start loses its tab; a fresh one does its work.
[ -e "$FAULT_STATE" ] && exec "$REAL_BROWSER" "$@"
touch "$FAULT_STATE"
(
  exec 3<&- 4>&- 2>/dev/null
  until pgrep -g $$ -f -- "--type=renderer" >/dev/null; do sleep 0.005; done
  sleep 0.5
  pkill -KILL -g $$ -f -- "--type=renderer"
) &
exec "$REAL_BROWSER" "$@"
