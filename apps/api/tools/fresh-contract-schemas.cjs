const { execFileSync } = require('node:child_process');

// The API imports the schemas of its contracts; a run of Jest alone must find them up to date.
execFileSync(process.execPath, [require.resolve('./contract-schemas.mjs')], { stdio: 'inherit' });
