// Stands in for the program that migrates and imports: leaves sign-ins the first time.
const { existsSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

if (process.env.STAND_IN === 'preparation-fails') process.exit(3);
const file = join(process.env.ONEWINDOW_DATA, 'sign-ins.txt');
if (!existsSync(file)) writeFileSync(file, 'clerk A01 secret-word\n', { mode: 0o600 });
