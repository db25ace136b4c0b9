export { AgentReader, type AgentPlace, type AgentSocket } from './lib/agent-reader';
export { canRead, type CardReader, type ReadOptions } from './lib/card-reader';
export { READER_PROTOCOL, type LaidKind, type ReaderStatus } from './lib/frames';
export {
  CODE_KINDS,
  isPerson,
  PERSON_KINDS,
  type CodeDocument,
  type DocumentKind,
  type PersonDocument,
  type ReadDocument,
} from './lib/read-document';
export { READER_FAULTS, ReaderFault, type ReaderFaultCode } from './lib/reader-fault';
