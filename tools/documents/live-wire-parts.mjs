import { readFileSync } from 'node:fs';
import { constantsOf, REPOSITORY } from './contract-constants.mjs';
import { commentOf, namesIn, readDeclarations } from './contract-declarations.mjs';
import { formatted, withPart } from './written-part.mjs';

export const LIVE_WIRE_DOCUMENT = new URL('docs/live-wire.md', REPOSITORY);

const BY = 'tools/documents/write-live-wire.mjs';
const LIMITS = 'realtime/wire-limits.ts';

/** Where the types of the wire begin; whatever they name is told as well. */
const BEGINNINGS = [
  'HandshakeAuth',
  'ClientToServerEvents',
  'ServerToClientEvents',
  'Room',
  'RoomState',
  'MISSED_AT_MOST',
  'HallEvent',
  'RATING_INVITATION_SECONDS',
  'RATING_EXTENSION_SECONDS',
];
/** A list of its own, in docs/api.md. */
const TOLD_ELSEWHERE = new Set(['ErrorCode']);

const CHAPTERS = [
  ['Frames', ['realtime/frames.ts', 'errors/problem.ts', 'insight/wait.contract.ts']],
  ['Rooms', ['realtime/rooms.ts']],
  ['States of rooms', ['realtime/room-states.ts', 'windows/desk-summary.ts', 'hall/names.ts']],
  ['Events', ['realtime/hall-events.ts']],
];

/** docs/live-wire.md as it ought to be: with what the contracts say between its marks. */
export async function liveWireDocument() {
  const declarations = readDeclarations();
  const limits = await constantsOf(`libs/contracts/src/lib/${LIMITS}`);
  const { EVENT_ROOMS } = await constantsOf('libs/contracts/src/lib/realtime/event-rooms.ts');
  const parts = [
    { name: 'limits', content: limitsTable(declarations, limits) },
    { name: 'events', content: eventTable(declarations, EVENT_ROOMS) },
    { name: 'types', content: typeReference(declarations) },
  ];
  const text = readFileSync(LIVE_WIRE_DOCUMENT, 'utf8');
  const whole = parts.reduce((before, part) => withPart(before, { ...part, by: BY }), text);
  return formatted(whole, LIVE_WIRE_DOCUMENT);
}

function table(head, rows) {
  const cells = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

function limitsTable(declarations, limits) {
  const rows = [...declarations.values()]
    .filter(({ file }) => file === LIMITS)
    .map(({ name, comment }) => [`\`${name}\``, `\`${limits[name]}\``, comment]);
  return table(['Name', 'Value', 'Meaning'], rows);
}

function eventTable(declarations, eventRooms) {
  const { node } = declarations.get('HallEventPayloads');
  const rows = node.members.map((member) => {
    const payload = member.type.getText().replaceAll('readonly ', '').replace(/\s+/g, ' ');
    const rooms = eventRooms[member.name.text].join(' ');
    return [`\`${member.name.text}\``, `\`${payload}\``, rooms, commentOf(member)];
  });
  return table(['Type', 'Payload', 'Rooms', 'Note'], rows);
}

function typeReference(declarations) {
  const told = reachable(declarations);
  const ofFiles = (files) => told.filter(({ file }) => files.includes(file));
  const named = CHAPTERS.flatMap(([, files]) => files);
  const chapters = CHAPTERS.map(([title, files]) => [title, ofFiles(files)]);
  const words = told.filter(({ file }) => !named.includes(file));
  return [...chapters, ['Words they use', words]].map(chapter).join('\n\n');
}

function chapter([title, declarations]) {
  const texts = declarations.map(({ text }) => text).join('\n\n');
  return `### ${title}\n\n\`\`\`ts\n${texts}\n\`\`\``;
}

/** In the order in which they stand in their files. */
function reachable(declarations) {
  const found = new Set();
  const waiting = [...BEGINNINGS];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const declaration = declarations.get(name);
    if (!declaration || found.has(name) || TOLD_ELSEWHERE.has(name)) continue;
    found.add(name);
    waiting.push(...namesIn(declaration.node));
  }
  return [...declarations.values()].filter(({ name }) => found.has(name));
}
