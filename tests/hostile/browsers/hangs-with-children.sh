#!/bin/sh
sleep 1000 & (sleep 1000 & sleep 1000) & wait
