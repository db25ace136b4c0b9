// Stands in for the API: tells what it was given, or dies at once when asked to.
const { existsSync, readFileSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { join } = require('node:path');

if (
  process.env.STAND_IN === 'api-fails' ||
  existsSync(join(process.env.ONEWINDOW_DATA, 'broken'))
) {
  process.stderr.write('cannot find the sun\n');
  process.exit(1);
}
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
process.on('message', (word) => word === 'make-way' && process.exit(0));
const { TLS_CERT, TLS_KEY, PORT } = process.env;
const server = TLS_CERT
  ? https.createServer({ cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) })
  : http.createServer();
server.on('request', (request, response) => {
  const {
    DATABASE_URL: databaseUrl,
    ONEWINDOW_SECRET: secret,
    PUBLIC_URL: publicUrl,
  } = process.env;
  response.end(JSON.stringify({ pid: process.pid, databaseUrl, secret, publicUrl }));
});
if (process.env.API_ROLE === 'jobs') process.send('serving');
else server.listen(Number(PORT), () => process.send('serving'));
