const SPECS = String.raw`(?!.*\.spec\.ts$)`;
const WEB_APPS = 'kiosk|display|console|citizen';
const FRAMEWORKS = new RegExp(
  [
    String.raw`^@nestjs/`,
    String.raw`^(typeorm|pg|bullmq|rxjs|express|reflect-metadata|class-validator|class-transformer)(/|$)`,
    String.raw`^(socket\.io|socket\.io-client|pino|pino-http)(/|$)`,
    String.raw`^(vue|vue-i18n|vue-router|pinia|element-plus|vant)(/|$)`,
  ].join('|'),
);

/**
 * Who may not import whom. `from` is matched against the importing file's path from the root, `to`
 * against the import's target (see importTarget). With `acrossRooms`, an import is fine when the
 * first capture of both is the same room. `doors` are the targets that stay open.
 */
export const IMPORT_BANS = [
  {
    name: 'pure-library',
    because: 'a pure library imports no framework and no Node built-in',
    from: new RegExp(String.raw`^libs/(queueing|forecast|printing|voice|ratings)/src/${SPECS}`),
    to: new RegExp(`${FRAMEWORKS.source}|^node:`),
  },
  {
    name: 'contracts-alone',
    because: 'contracts have no dependency at run time, only files of their own',
    from: new RegExp(String.raw`^libs/contracts/src/${SPECS}`),
    to: /^(?!libs\/contracts\/)/,
  },
  {
    name: 'browser',
    because: 'a browser never loads the server: it talks to it through @onewindow/client',
    from: new RegExp(
      String.raw`^(apps/(${WEB_APPS})|libs/(client|ui|reader(?=/src/lib/)))/src/${SPECS}`,
    ),
    to: /^(apps\/api\/|@onewindow\/(api$|reader\/simulator)|libs\/reader\/src\/simulator\/|@nestjs\/|(typeorm|pg|bullmq|class-validator|class-transformer|reflect-metadata|socket\.io|ws)(\/|$)|node:)/,
  },
  {
    name: 'other-app',
    because: 'an app never imports another app',
    from: /^apps\/([^/]+)\//,
    to: /^(?:apps|@onewindow)\/(api|kiosk|display|console|citizen)(?:\/|$)/,
    acrossRooms: true,
  },
  {
    name: 'app-below-library',
    because: 'a library never imports an app',
    from: /^libs\//,
    to: /^(apps|@onewindow)\/(api|kiosk|display|console|citizen)(\/|$)/,
  },
  {
    name: 'library-door',
    because: 'a library has one door, its src/index.ts; the simulator of readers is for Node alone',
    from: /^(apps|libs|test|tools)\//,
    to: /^@onewindow\/[^/]+\/./,
    doors: /^@onewindow\/(ui\/[^/]+\.css|reader\/simulator)$/,
  },
  {
    name: 'library-by-path',
    because: 'a library is imported by its name, @onewindow/<library>',
    from: /^((?:apps|libs|test)\/[^/]+)\//,
    to: /^(libs\/[^/]+)\//,
    acrossRooms: true,
  },
  {
    name: 'module-door',
    because:
      'modules of the API meet through their module, service, entity or port (of identity also guard and decorator)',
    from: /^apps\/api\/src\/modules\/([^/]+)\/(?!.*\.(?:integration|e2e)\.spec\.ts$)/,
    to: /^apps\/api\/src\/modules\/([^/]+)\//,
    acrossRooms: true,
    doors:
      /\.(module|service|entity|port)$|\/modules\/identity\/.*\.(guard|decorator)$|\/modules\/insight\/wait-estimator$/,
  },
  {
    name: 'module-below-start',
    because: 'a module never imports the files that start the process',
    from: /^apps\/api\/src\/(modules|platform)\//,
    to: /^apps\/api\/src\/[^/]+$/,
  },
  {
    name: 'platform-below-modules',
    because: 'platform carries the modules and knows none of them',
    from: /^apps\/api\/src\/platform\//,
    to: /^apps\/api\/src\/modules\//,
  },
  {
    name: 'socket-room',
    because: 'sockets are the business of modules/realtime alone',
    from: /^apps\/api\/src\/modules\/(?!realtime\/)/,
    to: /^(socket\.io|@nestjs\/websockets)(\/|$)/,
  },
];
