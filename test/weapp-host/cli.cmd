@echo off
node "%~dp0cli.cjs" %*
