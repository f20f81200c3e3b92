@echo off
rem Starts Linkwright with a JDK 25 or newer: the one in JAVA_HOME, or the one on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (
    call :try "%JAVA_HOME%\bin\java.exe" && goto run
)
for %%J in (java.exe) do call :try "%%~$PATH:J" && goto run
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*") do call :try "%%~D\bin\java.exe" && goto run
echo Linkwright needs a Java runtime of version 25 or newer, and found none. Install a JDK 25 (for example Temurin), or set JAVA_HOME to one. 1>&2
exit /b 3

:run
rem A command has no window that a pause could hold up: throughput counts.
set "MACHINE=-XX:+UseG1GC"
if not "%~1"=="" set "MACHINE=-XX:+UseParallelGC -XX:FreqInlineSize=150 -XX:InlineSmallCode=1200"
"%JAVA%" %MACHINE% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -cp "%HOME_DIR%\lib\*" org.linkwright.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 1
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /i version"') do for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 (
    set "JAVA=%~1"
    exit /b 0
)
exit /b 1
