#!/bin/sh
# The renderer is killed as soon as it is there.
(
  exec 3<&- 4>&- 2>/dev/null
  until pgrep -g $$ -f -- "--type=renderer" >/dev/null; do sleep 0.005; done
  pkill -KILL -g $$ -f -- "--type=renderer"
) &
exec "$REAL_BROWSER" "$@"
