export * from './lib/voice-language';
export * from './lib/sentence/announcement';
export { composeAnnouncement, type Sentence } from './lib/sentence/compose-announcement';
export { composeGivenNumber } from './lib/sentence/given-number';
export { BREATH, BREATH_MS, textOf, tokensOf, VOCABULARY } from './lib/sentence/vocabulary';
export { SPOKEN_WITHIN_MS, type LineRules } from './lib/line/line-rules';
export { reduceVoiceLine, type SaidAside, type VoiceEvent } from './lib/line/reduce-voice-line';
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
export { callsPerHour, type CallingWindow, type QueuePeak } from './lib/plan/area-traffic';
export { planAreaVoice, type AreaVoicePlan } from './lib/plan/plan-area-voice';
export {
  areaVoiceOf,
  faultsOfSettings,
  isQuietAt,
  SPEECH_KINDS,
  type AreaVoice,
  type QuietHours,
  type SpeechKind,
  type VoiceSettings,
} from './lib/settings/voice-settings';
