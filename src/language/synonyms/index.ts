export { EVERYDAY_SYNONYMS } from './everyday-life.ts';
export { LOCAL_SYNONYMS } from './local-life.ts';
export { NEWS_SYNONYMS } from './news.ts';
export { PUBLIC_SYNONYMS } from './public-life.ts';
