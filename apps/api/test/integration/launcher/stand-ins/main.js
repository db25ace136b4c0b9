// Stands in for the API: tells what it was given, or dies at once when asked to.
const { createServer } = require('node:http');

if (process.env.STAND_IN === 'api-fails') {
  process.stderr.write('cannot find the sun\n');
  process.exit(1);
}
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
createServer((request, response) => {
  const { DATABASE_URL: databaseUrl, ONEWINDOW_SECRET: secret } = process.env;
  response.end(JSON.stringify({ pid: process.pid, databaseUrl, secret }));
}).listen(Number(process.env.PORT));
