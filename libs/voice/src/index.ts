export * from './lib/voice-language';
export * from './lib/sentence/announcement';
export { composeAnnouncement, type Sentence } from './lib/sentence/compose-announcement';
export { BREATH, BREATH_MS, textOf, tokensOf, VOCABULARY } from './lib/sentence/vocabulary';
