@echo off
rem RingKernel from a checkout, for Windows: see the comment at the top of the file "ringkernel".
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "STATE=%ROOT%\.ringkernel"
set "TARGET=%ROOT%\processor\cli\target"

call :find_jdk
if not defined JDK (
  if defined RINGKERNEL_JDK (
    echo ringkernel: RINGKERNEL_JDK=%RINGKERNEL_JDK% is not the home of a JDK 25 or newer 1>&2
  ) else (
    echo ringkernel: no JDK 25 or newer found: install one from https://adoptium.net/temurin/releases/?version=25 and set JAVA_HOME to it 1>&2
  )
  exit /b 2
)
if not exist "%STATE%" mkdir "%STATE%"

if "%~1"=="test" goto test
if "%~1"=="setup" goto setup
if "%~1"=="format" goto format
if "%~1"=="bench" goto bench
if "%~1"=="soak" goto soak
if "%~1"=="site" goto site

call :is_built
if errorlevel 1 call :build
if not exist "%STATE%\build.stamp" exit /b %errorlevel%
rem Not "set /p", which cuts a line at 1021 characters.
for /f "usebackq delims=" %%L in ("%TARGET%\classpath") do set "DEPENDENCIES=%%L"
set "ARGUMENTS=%*"
if not defined ARGUMENTS set "ARGUMENTS=--help"
"%JDK%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:-OmitStackTraceInFastThrow "-Dringkernel.home=%ROOT%" -cp "%TARGET%\ringkernel-cli.jar;%DEPENDENCIES%" io.ringkernel.cli.RingKernel %ARGUMENTS%
exit /b %errorlevel%

:test
rem The tools that execute kernels without a GPU are set up on Linux only; those tests say that they skip.
call :find_maven
if errorlevel 1 exit /b 2
set "ARGUMENTS=%*"
set "ARGUMENTS=%ARGUMENTS:~4%"
if "%~2"=="--setup-only" goto setup
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -B -ntp %ARGUMENTS% verify
set "STATUS=%errorlevel%"
popd
if "%STATUS%"=="0" (echo ringkernel test: passed) else (echo ringkernel test: FAILED, mvn exit status %STATUS%)
exit /b %STATUS%

:setup
echo setup: the tools that execute kernels without a GPU are for Linux; the tests that need them skip here
exit /b 0

:soak
call :find_maven
if errorlevel 1 exit /b 2
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -ntp -pl runtime/stress -am -DskipTests -Dquality.skip package
if errorlevel 1 (
  popd
  exit /b 1
)
for /f "usebackq delims=" %%L in ("runtime\stress\target\classpath") do set "DEPENDENCIES=%%L"
"%JDK%\bin\java.exe" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "runtime\stress\target\classes;%DEPENDENCIES%" io.ringkernel.stress.Soak %2
set "STATUS=%errorlevel%"
popd
exit /b %STATUS%

:site
call :find_maven
if errorlevel 1 exit /b 2
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -ntp -pl processor/site -am -DskipTests -Dquality.skip package
if errorlevel 1 (
  popd
  exit /b 1
)
for /f "usebackq delims=" %%L in ("processor\site\target\classpath") do set "DEPENDENCIES=%%L"
"%JDK%\bin\java.exe" -XX:+UseSerialGC "-Dringkernel.home=%ROOT%" -cp "processor\site\target\classes;%DEPENDENCIES%" io.ringkernel.site.Main %2 %3
set "STATUS=%errorlevel%"
popd
exit /b %STATUS%

:bench
call :find_maven
if errorlevel 1 exit /b 2
set "ARGUMENTS=%*"
set "ARGUMENTS=%ARGUMENTS:~5%"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -ntp -pl runtime/benchmarks -am -DskipTests -Dquality.skip package
if errorlevel 1 (
  popd
  exit /b 1
)
for /f "usebackq delims=" %%L in ("runtime\benchmarks\target\classpath") do set "DEPENDENCIES=%%L"
rem In an argument file the class path may be longer than a command line.
> "%STATE%\bench.arguments" echo -cp "runtime/benchmarks/target/classes;%DEPENDENCIES:\=/%"
"%JDK%\bin\java.exe" -Xmx512m -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED "-Dringkernel.home=%ROOT%" "@%STATE%\bench.arguments" io.ringkernel.benchmarks.run.Main %ARGUMENTS%
set "STATUS=%errorlevel%"
popd
exit /b %STATUS%

:format
call :find_maven
if errorlevel 1 exit /b 2
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -ntp -pl "!runtime/bom" spotless:apply
set "STATUS=%errorlevel%"
popd
exit /b %STATUS%

rem True where no source is newer than the last build.
:is_built
if not exist "%STATE%\build.stamp" exit /b 1
if not exist "%TARGET%\classpath" exit /b 1
powershell -NoProfile -Command "$stamp = (Get-Item -Force '%STATE%\build.stamp').LastWriteTimeUtc; $newer = Get-ChildItem -Recurse -File '%ROOT%' | Where-Object { $_.LastWriteTimeUtc -gt $stamp -and ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') -and $_.FullName -notmatch '\\(target|node_modules)\\' } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

:build
del "%STATE%\build.stamp" 2>nul
call :find_maven
if errorlevel 1 exit /b 2
echo building RingKernel ... 1>&2
echo %ROOT%>"%STATE%\build.stamp.new"
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -B -ntp -pl processor/cli -am -DskipTests -Dquality.skip package >"%STATE%\build.log" 2>&1
set "STATUS=%errorlevel%"
popd
if not "%STATUS%"=="0" (
  findstr /b /c:"[ERROR]" "%STATE%\build.log" 1>&2
  echo ringkernel: the build failed, the whole log is in %STATE%\build.log 1>&2
  exit /b 1
)
move /y "%STATE%\build.stamp.new" "%STATE%\build.stamp" >nul
exit /b 0

:find_maven
where mvn >nul 2>&1
if errorlevel 1 (
  echo ringkernel: Maven 3.8.6 or newer is needed and mvn is not on the PATH 1>&2
  exit /b 2
)
exit /b 0

:find_jdk
set "JDK="
if defined RINGKERNEL_JDK (
  call :try_jdk "%RINGKERNEL_JDK%"
  exit /b 0
)
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try_jdk "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*") do if not defined JDK call :try_jdk "%%~D"
exit /b 0

rem Sets JDK where %1 is the home of a JDK 25 or newer.
:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.-+" %%F in (%%V) do if %%F GEQ 25 set "JDK=%~f1"
)
exit /b 0
