import { READ, staffCommands, staffReads, type RouteAccess } from './route-access';

const OF_ONE = '/api/v1/halls/:hallId/follow-ups/:followUpId';
const SUPERVISOR = ['supervisor'] as const;
const APPROVERS = ['supervisor', 'administrator'] as const;
const NOTE = { note: 'checked' };

/** Who may see to bad ratings; written by hand from the plan, not from the code. */
export const FOLLOW_UP_ACCESS: Readonly<Record<string, RouteAccess>> = {
  'GET /api/v1/halls/:hallId/follow-ups': { ...staffReads(...APPROVERS), query: '?scope=open' },
  [`GET ${OF_ONE}`]: { ...staffReads(...APPROVERS), behind: [404, 'follow-ups.not-found'] },
  [`POST ${OF_ONE}/take`]: staffCommands(SUPERVISOR, { ownerId: null }),
  [`POST ${OF_ONE}/contact`]: staffCommands(SUPERVISOR, { ...NOTE, contact: 'REACHED' }),
  [`POST ${OF_ONE}/verify`]: staffCommands(SUPERVISOR, { ...NOTE, finding: 'FIX_NOW' }),
  [`POST ${OF_ONE}/ask-extension`]: staffCommands(SUPERVISOR, NOTE),
  [`POST ${OF_ONE}/rectify`]: staffCommands(SUPERVISOR, NOTE),
  [`POST ${OF_ONE}/reply`]: staffCommands(SUPERVISOR, NOTE),
  [`POST ${OF_ONE}/call-back`]: staffCommands(SUPERVISOR, { ...NOTE, callBack: 'SATISFIED' }),
  [`POST ${OF_ONE}/close`]: staffCommands(SUPERVISOR, NOTE),
  [`POST ${OF_ONE}/decide-extension`]: staffCommands(APPROVERS, { ...NOTE, granted: true }),
  [`POST ${OF_ONE}/decide-appeal`]: staffCommands(APPROVERS, { ...NOTE, excluded: true }),
  'GET /api/v1/halls/:hallId/follow-up-figures': {
    ...staffReads(...APPROVERS),
    query: '?from=2026-01-01&to=2026-01-31',
  },
  'GET /api/v1/halls/:hallId/follow-up-rules': staffReads(...APPROVERS),
  'POST /api/v1/halls/:hallId/follow-up-rules': staffCommands(['administrator'], {
    preset: 'HOTLINE_12345',
  }),
  'GET /api/v1/citizen/ticket/follow-up': {
    may: ['citizen'],
    nobodyIsTold: 'citizen.token-invalid',
    behind: READ,
  },
};
