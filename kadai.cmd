@echo off
rem KadaiNavi's one entry on Windows: builds what is stale, then runs the command.
setlocal
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
where dotnet >nul 2>nul || (echo .NET SDK 10: https://dotnet.microsoft.com/download 1>&2 & exit /b 1)
where node >nul 2>nul || (echo Node.js 20: https://nodejs.org/ 1>&2 & exit /b 1)
if "%~1"=="test" (
  node "%~dp0tests\run.mjs" %2 %3 %4 %5
  exit /b %errorlevel%
)
dotnet build "%~dp0src\KadaiNavi.Cli" -c Release -v quiet >"%TEMP%\kadai-build.log" 2>&1 || (type "%TEMP%\kadai-build.log" 1>&2 & exit /b 1)
dotnet "%~dp0artifacts\bin\KadaiNavi.Cli\release\kadai.dll" %*
exit /b %errorlevel%
