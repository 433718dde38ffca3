@echo off
setlocal
if not "%~1"=="" goto run

rem Opened by a double click: a window in which commands can be typed, in a folder of one's own.
set "PATH=%~dp0;%PATH%"
if not exist "%USERPROFILE%\strategia" mkdir "%USERPROFILE%\strategia"
cd /d "%USERPROFILE%\strategia"
cmd /k ""%~dp0strategia.cmd" --help"
exit /b

:run
"%~dp0node.exe" "%~dp0program\dist\package\cli.js" %*
exit /b %errorlevel%
