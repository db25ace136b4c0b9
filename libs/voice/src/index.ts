export * from './lib/voice-language';
export * from './lib/sentence/announcement';
export { composeAnnouncement, type Sentence } from './lib/sentence/compose-announcement';
export { composeGivenNumber } from './lib/sentence/given-number';
export { BREATH, BREATH_MS, textOf, tokensOf, VOCABULARY } from './lib/sentence/vocabulary';
export { SPOKEN_WITHIN_MS, type LineRules } from './lib/line/line-rules';
export { NO_LINES_SEEN, tellNext, type NextMemory, type SeenQueue } from './lib/asides/tell-next';
export { tellPauses, type SeenWindow, type WindowMemory } from './lib/asides/tell-pauses';
export {
  reduceVoiceLine,
  type SaidAside,
  type SeenAsides,
  type VoiceEvent,
} from './lib/line/reduce-voice-line';
export {
  languagesFor,
  sentencesOf,
  SILENT_LINE,
  type SeenCall,
  type Speaking,
  type VoiceLine,
} from './lib/line/voice-line';
export {
  CHIME_MS,
  timesOf,
  type ClipDuration,
  type ClipStart,
  type UtteranceTimes,
} from './lib/pack/utterance-times';
export {
  missingTokens,
  type PackClip,
  type PackManifest,
  type ServedClip,
  type ServedPack,
} from './lib/pack/voice-pack';
export { voiceFor } from './lib/local/local-voice';
export { callsPerHour, type CallingWindow, type QueuePeak } from './lib/plan/area-traffic';
export { GREATEST_USE, planAreaVoice, type AreaVoicePlan } from './lib/plan/plan-area-voice';
export { areaVoiceOf, isQuietAt, type AreaVoice } from './lib/settings/voice-settings';
