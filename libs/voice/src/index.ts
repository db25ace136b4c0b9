export * from './lib/voice-language';
export * from './lib/sentence/announcement';
export { composeAnnouncement, type Sentence } from './lib/sentence/compose-announcement';
export { BREATH, BREATH_MS, textOf, tokensOf, VOCABULARY } from './lib/sentence/vocabulary';
export { SPOKEN_WITHIN_MS, type LineRules } from './lib/line/line-rules';
export { reduceVoiceLine, type SaidAside, type VoiceEvent } from './lib/line/reduce-voice-line';
export {
  sentencesOf,
  SILENT_LINE,
  type SeenCall,
  type Speaking,
  type VoiceLine,
} from './lib/line/voice-line';
