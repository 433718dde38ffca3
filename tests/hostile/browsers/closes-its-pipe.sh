#!/bin/sh
exec 3<&- 4>&-
exec sleep 1000
