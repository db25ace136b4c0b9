/**
 * One entry for each boundary: code that must be refused in a file, and code that must pass there.
 * `shows` is the rule, or for the table of import bans `onewindow/import-bans:<name of the row>`.
 */
export const BOUNDARY_CASES = [
  {
    shows: 'onewindow/import-bans:pure-library',
    file: 'libs/queueing/src/lib/dispatch/choose-ticket.ts',
    bad: [
      `import { Injectable } from '@nestjs/common'; export const x = Injectable;`,
      `import type { EntityManager } from 'typeorm'; export type X = EntityManager;`,
      `import { Subject } from 'rxjs'; export const x = Subject;`,
      `import { Queue } from 'bullmq/dist/cjs'; export const x = Queue;`,
      `import { readFileSync } from 'node:fs'; export const x = readFileSync;`,
      `import { join } from 'path'; export const x = join;`,
      `export const load = () => import('vue');`,
      `export { io } from 'socket.io-client';`,
    ],
    good: [
      `import type { QueueOrder } from '@onewindow/contracts'; export type X = QueueOrder;`,
      `import { compareOrder } from '../order/compare-order'; export const x = compareOrder;`,
    ],
  },
  {
    shows: 'onewindow/import-bans:pure-library',
    file: 'libs/printing/src/lib/slip/write-slip.ts',
    bad: [`import { connect } from 'node:net'; export const x = connect;`],
    good: [`import { transform } from 'receiptline'; export const x = transform;`],
  },
  {
    shows: 'onewindow/import-bans:pure-library',
    file: 'libs/voice/src/lib/line/reduce-voice-line.ts',
    bad: [`import { readFileSync } from 'node:fs'; export const x = readFileSync;`],
    good: [`import { BREATH } from '../sentence/vocabulary'; export const x = BREATH;`],
  },
  {
    shows: 'onewindow/import-bans:pure-library',
    file: 'libs/ratings/src/lib/labels/labels-of-level.ts',
    bad: [`import { DataSource } from 'typeorm'; export const x = DataSource;`],
    good: [`import { SHOWN_AT_FIRST } from './rating-label'; export const x = SHOWN_AT_FIRST;`],
  },
  {
    shows: 'onewindow/import-bans:contracts-alone',
    file: 'libs/contracts/src/lib/ticketing/ticket.contract.ts',
    bad: [
      `import { z } from 'zod'; export const x = z;`,
      `import type { Ticket } from '@onewindow/queueing'; export type X = Ticket;`,
      `import { randomUUID } from 'node:crypto'; export const x = randomUUID;`,
    ],
    good: [`import type { Room } from '../realtime/rooms'; export type X = Room;`],
  },
  {
    shows: 'onewindow/import-bans:browser',
    file: 'apps/kiosk/src/features/items/item-search.ts',
    bad: [
      `import { IsString } from 'class-validator'; export const x = IsString;`,
      `import { Module } from '@nestjs/common'; export const x = Module;`,
      `import type { TicketEntity } from '../../../../api/src/modules/ticketing/ticket.entity'; export type X = TicketEntity;`,
      `import { DataSource } from 'typeorm'; export const x = DataSource;`,
      `import fs from 'node:fs'; export const x = fs;`,
    ],
    good: [
      `import { openHall } from '@onewindow/client'; export const x = openHall;`,
      `import { AgentReader } from '@onewindow/reader'; export const x = AgentReader;`,
    ],
  },
  {
    shows: 'onewindow/import-bans:browser',
    file: 'apps/kiosk/src/card/read-card.ts',
    bad: [
      `import { ReaderSimulator } from '@onewindow/reader/simulator'; export const x = ReaderSimulator;`,
    ],
    good: [`import { ReaderFault } from '@onewindow/reader'; export const x = ReaderFault;`],
  },
  {
    shows: 'onewindow/import-bans:browser',
    file: 'libs/reader/src/lib/agent-reader.ts',
    bad: [
      `import { WebSocket } from 'ws'; export const x = WebSocket;`,
      `import { cardOf } from '../simulator/synthetic-people'; export const x = cardOf;`,
    ],
    good: [`import { READER_FAULTS } from './reader-fault'; export const x = READER_FAULTS;`],
  },
  {
    shows: 'onewindow/import-bans:other-app',
    file: 'apps/kiosk/src/features/items/item-search.ts',
    bad: [
      `import { placeMap } from '../../../../display/src/place/place-map'; export const x = placeMap;`,
      `import { App } from '@onewindow/console'; export const x = App;`,
    ],
    good: [`import { rank } from '../../shell/rank'; export const x = rank;`],
  },
  {
    shows: 'onewindow/import-bans:app-below-library',
    file: 'libs/ui/src/lib/button/press.ts',
    bad: [
      `import { rank } from '../../../../../apps/kiosk/src/shell/rank'; export const x = rank;`,
      `import { App } from '@onewindow/console'; export const x = App;`,
    ],
    good: [`import { contrast } from '../color/contrast'; export const x = contrast;`],
  },
  {
    shows: 'onewindow/import-bans:library-door',
    file: 'apps/display/src/main.ts',
    bad: [
      `import { areaRoom } from '@onewindow/contracts/src/lib/realtime/rooms'; export const x = areaRoom;`,
      `export * from '@onewindow/client/dist';`,
    ],
    good: [
      `import '@onewindow/ui/tokens.css';`,
      `import { areaRoom } from '@onewindow/contracts'; export const x = areaRoom;`,
    ],
  },
  {
    shows: 'onewindow/import-bans:library-by-path',
    file: 'apps/api/src/modules/ticketing/use-cases/call-next.ts',
    bad: [`import { due } from '../../../../../../libs/queueing/src/index'; export const x = due;`],
    good: [`import { due } from '@onewindow/queueing'; export const x = due;`],
  },
  {
    shows: 'onewindow/import-bans:module-door',
    file: 'apps/api/src/modules/windows/windows.service.ts',
    bad: [
      `import { TicketRepository } from '../ticketing/ticket.repository'; export const x = TicketRepository;`,
      `import { CallNext } from '../ticketing/use-cases/call-next'; export const x = CallNext;`,
      `import { TicketsController } from '../ticketing/tickets.controller'; export const x = TicketsController;`,
      `import type { IssueTicketDto } from '../ticketing/dto/issue-ticket.dto'; export type X = IssueTicketDto;`,
      `import { throttle } from '../identity/sign-in-throttle'; export const x = throttle;`,
    ],
    good: [
      `import { TicketingService } from '../ticketing/ticketing.service'; export const x = TicketingService;`,
      `import { TicketingModule } from '../ticketing/ticketing.module'; export const x = TicketingModule;`,
      `import type { TicketEntity } from '../ticketing/ticket.entity'; export type X = TicketEntity;`,
      `import { Permit } from '../identity/permit.decorator'; export const x = Permit;`,
      `import { WaitEstimator } from '../insight/wait-estimator'; export const x = WaitEstimator;`,
      `import { WindowRepository } from './window.repository'; export const x = WindowRepository;`,
    ],
  },
  {
    shows: 'onewindow/import-bans:module-below-start',
    file: 'apps/api/src/modules/hall/hall.service.ts',
    bad: [
      `import { start } from '../../main'; export const x = start;`,
      `import { hall } from '../../hall'; export const x = hall;`,
      `import { work } from '../../worker'; export const x = work;`,
    ],
    good: [
      `import { HallClock } from '../../platform/clock/hall-clock'; export const x = HallClock;`,
    ],
  },
  {
    shows: 'onewindow/import-bans:platform-below-modules',
    file: 'apps/api/src/platform/events/event-log.ts',
    bad: [
      `import type { TicketEntity } from '../../modules/ticketing/ticket.entity'; export type X = TicketEntity;`,
      `import { HallService } from '../../modules/hall/hall.service'; export const x = HallService;`,
    ],
    good: [`import { HallClock } from '../clock/hall-clock'; export const x = HallClock;`],
  },
  {
    shows: 'onewindow/import-bans:socket-room',
    file: 'apps/api/src/modules/ticketing/ticketing.service.ts',
    bad: [
      `import type { Server } from 'socket.io'; export type X = Server;`,
      `import { WebSocketServer } from '@nestjs/websockets'; export const x = WebSocketServer;`,
    ],
    good: [
      `import { EventLog } from '../../platform/events/event-log'; export const x = EventLog;`,
    ],
  },
  {
    shows: 'onewindow/socket-emit',
    file: 'apps/api/src/modules/ticketing/ticketing.service.ts',
    bad: [`export const call = (server, room) => server.to(room).emit('events', {});`],
    good: [`export const wake = (hallEvents) => hallEvents.emit('committed');`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/contracts/src/lib/hall/names.ts',
    bad: [`import { rule } from '@onewindow/queueing'; export const x = rule;`],
    good: [`import { areaRoom } from '../realtime/rooms'; export const x = areaRoom;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/queueing/src/lib/order/compare-order.ts',
    bad: [
      `import { openHall } from '@onewindow/client'; export const x = openHall;`,
      `import { AppButton } from '@onewindow/ui'; export const x = AppButton;`,
    ],
    good: [`import { PURPOSES } from '@onewindow/contracts'; export const x = PURPOSES;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/client/src/lib/hall-client.ts',
    bad: [`import { rule } from '@onewindow/queueing'; export const x = rule;`],
    good: [`import { PURPOSES } from '@onewindow/contracts'; export const x = PURPOSES;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/printing/src/lib/slip/write-slip.ts',
    bad: [
      `import { rule } from '@onewindow/queueing'; export const x = rule;`,
      `import { TcpPrinter } from '@onewindow/printer'; export const x = TcpPrinter;`,
    ],
    good: [`import { LANGUAGES } from '@onewindow/contracts'; export const x = LANGUAGES;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/printer/src/lib/tcp/tcp-printer.ts',
    bad: [`import { openHall } from '@onewindow/client'; export const x = openHall;`],
    good: [`import { readCommand } from '@onewindow/printing'; export const x = readCommand;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/voice/src/lib/line/reduce-voice-line.ts',
    bad: [`import { openHall } from '@onewindow/client'; export const x = openHall;`],
    good: [`import { BREATH } from '../sentence/vocabulary'; export const x = BREATH;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'libs/ui/src/lib/button/press.ts',
    bad: [`import { PURPOSES } from '@onewindow/contracts'; export const x = PURPOSES;`],
    good: [`import { contrast } from '../color/contrast'; export const x = contrast;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/display/src/features/calls/due-calls.ts',
    bad: [`import { TcpPrinter } from '@onewindow/printer'; export const x = TcpPrinter;`],
    good: [
      `import { openHall } from '@onewindow/client'; export const x = openHall;`,
      `import { rule } from '@onewindow/queueing'; export const x = rule;`,
      `import { PURPOSES } from '@onewindow/contracts'; export const x = PURPOSES;`,
      `import { AppButton } from '@onewindow/ui'; export const x = AppButton;`,
      `import { writeSlip } from '@onewindow/printing'; export const x = writeSlip;`,
      `import { composeAnnouncement } from '@onewindow/voice'; export const x = composeAnnouncement;`,
    ],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/citizen/src/ticket/people-ahead.ts',
    bad: [`import { rule } from '@onewindow/queueing'; export const x = rule;`],
    good: [`import { openHall } from '@onewindow/client'; export const x = openHall;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/kiosk/src/offline/offline-plan.ts',
    bad: [`import { TcpPrinter } from '@onewindow/printer'; export const x = TcpPrinter;`],
    good: [`import { rule } from '@onewindow/queueing'; export const x = rule;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/console/src/features/window/legal-actions.ts',
    bad: [`import { rule } from '../../../../../libs/queueing/src/index'; export const x = rule;`],
    good: [`import { rule } from '@onewindow/queueing'; export const x = rule;`],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/api/src/modules/ticketing/ticketing.service.ts',
    bad: [
      `import { openHall } from '@onewindow/client'; export const x = openHall;`,
      `import { AppButton } from '@onewindow/ui'; export const x = AppButton;`,
    ],
    good: [
      `import { rule } from '@onewindow/queueing'; export const x = rule;`,
      `import { PURPOSES } from '@onewindow/contracts'; export const x = PURPOSES;`,
      `import { TcpPrinter } from '@onewindow/printer'; export const x = TcpPrinter;`,
    ],
  },
  {
    shows: '@nx/enforce-module-boundaries',
    file: 'apps/api/test/e2e/resume.e2e.spec.ts',
    bad: [`import { AppButton } from '@onewindow/ui'; export const x = AppButton;`],
    good: [`import { openHall } from '@onewindow/client'; export const x = openHall;`],
  },
];
