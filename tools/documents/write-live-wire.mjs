import { writeFileSync } from 'node:fs';
import { LIVE_WIRE_DOCUMENT, liveWireDocument } from './live-wire-parts.mjs';

writeFileSync(LIVE_WIRE_DOCUMENT, await liveWireDocument());
