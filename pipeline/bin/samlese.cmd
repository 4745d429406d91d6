@echo off
rem Starts Samlese; builds it first if that has not been done. After a change of the sources, give
rem "mvn -DskipTests package" in the folder of the repository.
setlocal
set "HOME_DIR=%~dp0..\.."
set "APP=%HOME_DIR%\pipeline\app\target"
where java >nul 2>nul
if errorlevel 1 (
  echo samlese: there is no Java here. Install a JDK 17 or newer. 1>&2
  exit /b 2
)
if not exist "%APP%\samlese-app.jar" (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo samlese: it must be built first, and there is no Maven here. 1>&2
    exit /b 2
  )
  echo samlese: building, the first time takes some minutes, and fetches libraries ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip -pl pipeline/app -am package
  if errorlevel 1 (
    popd
    echo samlese: the build failed. 1>&2
    exit /b 3
  )
  popd
)
if not defined OMP_THREAD_LIMIT set "OMP_THREAD_LIMIT=1"
java -Xmx900m -XX:+UseParallelGC "-Dsamlese.home=%HOME_DIR%" -Dfile.encoding=UTF-8 %SAMLESE_OPTS% -cp "%APP%\samlese-app.jar;%APP%\lib\*" no.samlese.app.Main %*
exit /b %ERRORLEVEL%
