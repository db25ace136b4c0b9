import 'reflect-metadata';
import { Agent } from 'node:http';
import { Pool } from 'pg';
import { aTicketingProcess } from '../../apps/api/test/integration/proof/ticketing-process';
import { beAsked } from './asked-program';
import type { Desk, Hands } from './desk';
import { HttpHands } from './http-hands';
import { InsideHands } from './inside-hands';
import { actOnTime } from './open-loop';
import { RawHands } from './raw/raw-hands';
import { takeNumbers, workSteadily } from './steady-work';
import type { Outcomes, Task, WorkerSetUp } from './worker-messages';

/** The process that works: it is told once how, then does one task after the other. */
beAsked(async (setUp: WorkerSetUp) => {
  const hire = await handsOf(setUp);
  return (task: Task) => carryOut(task, hire);
});

function carryOut(task: Task, hire: (desk: Desk) => Hands): Promise<Outcomes[Task['kind']]> {
  const hands = task.desks.map(hire);
  switch (task.kind) {
    case 'takeNumbers':
      return takeNumbers(hands, task.each);
    case 'work':
      return workSteadily(hands, task.durationMs);
    case 'actOnTime':
      return actOnTime(hands, task.plan);
  }
}

async function handsOf({
  form,
  address,
  connections,
}: WorkerSetUp): Promise<(desk: Desk) => Hands> {
  if (form === 'raw') {
    const pool = new Pool({ connectionString: address, max: connections });
    return (desk) => new RawHands(pool, desk);
  }
  if (form === 'http') {
    const agent = new Agent({ keepAlive: true, maxSockets: 512 });
    return (desk) => new HttpHands(address, agent, desk);
  }
  const context = await aTicketingProcess({ url: address }, connections);
  return (desk) => new InsideHands(context, desk);
}
