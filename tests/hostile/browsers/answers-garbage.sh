#!/bin/sh
printf "no message\000" >&4
exec sleep 1000
