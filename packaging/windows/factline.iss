; The Windows installer, by Inno Setup 6.3 or newer. packaging/build.py windows runs it:
;     iscc /DVersion=0.1.0 /DRoot=C:\...\factline packaging\windows\factline.iss
; Per user by default, so that no administrator is needed; for everybody with /ALLUSERS. Silent with /VERYSILENT /SUPPRESSMSGBOXES
; /NORESTART. Uninstalling leaves cases and settings where they are.
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Root
  #define Root "..\.."
#endif

[Setup]
AppId={{6B1D9C52-3E0B-4C57-9B0B-7D2B2A7A5F31}
AppName=Factline
AppVersion={#Version}
AppPublisher=Factline
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Factline
DefaultGroupName=Factline
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=factline-{#Version}-setup
SetupIconFile={#Root}\out\packaging\factline.ico
UninstallDisplayIcon={app}\factline.exe
UninstallDisplayName=Factline
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenWith=Compare with Factline
de.OpenWith=Mit Factline vergleichen
fr.OpenWith=Comparer avec Factline
en.CaseFile=Factline case
de.CaseFile=Factline-Vorgang
fr.CaseFile=Dossier Factline

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\factline\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\packaging\linux\policy.toml"; DestDir: "{app}"; DestName: "policy-example.toml"

[Icons]
Name: "{autoprograms}\Factline"; Filename: "{app}\factline.exe"
Name: "{autodesktop}\Factline"; Filename: "{app}\factline.exe"; Tasks: desktopicon

; HKA is the user's own part of the registry, or everybody's where it is installed for everybody.
[Registry]
Root: HKA; Subkey: "Software\Classes\.factline"; ValueType: string; ValueData: "Factline.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Factline.Case"; ValueType: string; ValueData: "{cm:CaseFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Factline.Case\DefaultIcon"; ValueType: string; ValueData: "{app}\factline.exe,0"
Root: HKA; Subkey: "Software\Classes\Factline.Case\shell\open\command"; ValueType: string; ValueData: """{app}\factline.exe"" ""%1"""
; "Open with", beside whatever opens these files by default, which stays as it is.
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Factline"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\shell\open"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{cm:OpenWith}"
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\shell\open\command"; ValueType: string; ValueData: """{app}\factline.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".odt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".rtf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\factline.exe\SupportedTypes"; ValueType: string; ValueName: ".factline"; ValueData: ""
; "factline" and "factline-console" in Start > Run and in a console.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\factline.exe"; ValueType: string; ValueData: "{app}\factline.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\factline-console.exe"; ValueType: string; ValueData: "{app}\factline-console.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\factline.exe"; Description: "{cm:LaunchProgram,Factline}"; Flags: nowait postinstall skipifsilent
