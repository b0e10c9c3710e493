import type { Deployment } from './deployment.ts';
import { type KitFile, markedUtf8File } from './kit-file.ts';
import { type RegistryValue, registryValues, settingsKeys } from './registry-values.ts';

/**
 * Scripts for Windows PowerShell 5.1, run as the system: for Intune (a Win32 app, or a remediation of `detect` and
 * `install`), Configuration Manager, or a start-up script. What they write is what the registry files write.
 */
export function powershellFiles(deployment: Deployment): readonly KitFile[] {
  const values = registryValues(deployment);
  if (values.length === 0) return [];
  const table = `${tableOf(values)}${policiesOf(deployment)}`;
  return [
    markedUtf8File('windows/powershell/install.ps1', script(table, INSTALL)),
    markedUtf8File('windows/powershell/detect.ps1', script(table, DETECT)),
    markedUtf8File('windows/powershell/remove.ps1', script(table, REMOVE)),
    markedUtf8File('windows/powershell/verify.ps1', script(table, VERIFY)),
  ];
}

function script(table: string, act: string): string {
  return `#Requires -Version 5.1\nSet-StrictMode -Version Latest\n$ErrorActionPreference = 'Stop'\n\n${table}\n${act}`;
}

function tableOf(values: readonly RegistryValue[]): string {
  const rows = values.map(({ key, name, data }) => {
    const type = typeof data === 'number' ? 'DWord' : 'String';
    const written = typeof data === 'number' ? String(data) : quoted(data);
    return `  @{ Path = ${quoted(`HKLM:\\${key}`)}; Name = ${quoted(name)}; Type = '${type}'; Value = ${written} }`;
  });
  return `$values = @(\n${rows.join('\n')}\n)\n`;
}

/** The keys of settings, also where a configuration sets none: what an earlier ring wrote there must be found. */
function policiesOf(deployment: Deployment): string {
  return `$policies = @(${settingsKeys(deployment)
    .map((key) => quoted(`HKLM:\\${key}`))
    .join(', ')})\n`;
}

/** Nothing is expanded between single quotes, and the typographic ones close a string as well as the straight one. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`;
}

/** A key of settings is emptied first: a setting that was taken out of the configuration would stay otherwise. */
const INSTALL = `foreach ($path in $policies) {
  if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Recurse }
}
foreach ($value in $values) {
  if (-not (Test-Path -LiteralPath $value.Path)) { New-Item -Path $value.Path -Force | Out-Null }
  New-ItemProperty -LiteralPath $value.Path -Name $value.Name -PropertyType $value.Type -Value $value.Value -Force | Out-Null
}
Write-Output 'Vigie: installed'
exit 0
`;

/** What an earlier ring set and this one does not is a difference too: install takes it away, if it is run at all. */
const FIND_DIFFERENCES = `$differences = @(
  foreach ($value in $values) {
    $found = Get-ItemProperty -LiteralPath $value.Path -Name $value.Name -ErrorAction SilentlyContinue
    if ($null -eq $found) { "$($value.Path)\\$($value.Name): missing" }
    elseif ($found.($value.Name) -cne $value.Value) { "$($value.Path)\\$($value.Name): another value" }
  }
  foreach ($path in $policies) {
    if (-not (Test-Path -LiteralPath $path)) { continue }
    $ours = @($values | Where-Object { $_.Path -eq $path } | ForEach-Object { $_.Name })
    (Get-Item -LiteralPath $path).Property | Where-Object { $_ -and $_ -notin $ours } |
      ForEach-Object { "$path\\$($_): not of this configuration" }
  }
)
`;

/** Intune reads the exit code, and for a Win32 app that something was said as well. */
const DETECT = `${FIND_DIFFERENCES}if ($differences.Count -gt 0) { exit 1 }
Write-Output 'Vigie: present'
exit 0
`;

const REMOVE = `foreach ($path in $policies) {
  if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Recurse }
}
foreach ($value in $values) {
  Remove-ItemProperty -LiteralPath $value.Path -Name $value.Name -ErrorAction SilentlyContinue
}
Write-Output 'Vigie: removed'
exit 0
`;

const VERIFY = `${FIND_DIFFERENCES}$user = @($policies | ForEach-Object { $_ -replace '^HKLM:', 'HKCU:' } | Where-Object { Test-Path -LiteralPath $_ })
$differences | ForEach-Object { Write-Output $_ }
$user | ForEach-Object { Write-Output "$($_): set for the user; Vigie is deployed for the machine alone" }
if ($differences.Count + $user.Count -gt 0) { exit 1 }
Write-Output "Vigie: $($values.Count) values are as they should be. In the browser: chrome://policy or edge://policy, then Vigie's settings, Configuration status."
exit 0
`;
