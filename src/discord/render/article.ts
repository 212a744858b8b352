import type { ArticleView, RelatedArticle } from '../../answering/article-view.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import { articleFacts } from '../wording/article-facts.ts';
import { articleLine } from './articles.ts';
import { fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { shorten } from './cited-lines.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

const MAX_PASSAGE_CHARS = 400;
const MAX_FACT_CHARS = 150;
const FACTS_CHARS = 900;
const RELATED_CHARS = 1000;
const HEAD_CHARS = 600;

/** One article: what is known of it and how, how it begins, and what it belongs with. */
export function renderArticle(view: ArticleView, words: Words): Payload {
  const { article, begins, copies, related } = view;
  const facts = articleFacts(article, words).map((fact) => `-# ${shorten(fact, MAX_FACT_CHARS)}`);
  const passages = begins.map((text) => `> ${shorten(text, MAX_PASSAGE_CHARS)}`);
  const others = [
    ...(copies.length === 0 ? [] : [`-# ${words.t('articles.copies')}`]),
    ...copies.map((copy) => `-# ${articleLine(copy, words)}`),
    ...related.map((one) => relatedLine(one, words)),
  ];
  const room = MAX_MESSAGE_CHARS - HEAD_CHARS - FACTS_CHARS - RELATED_CHARS;
  return layOut({
    accent: ACCENTS.grey,
    sections: [
      `**${linkedHeadline(article, words)}**`,
      fitLines(facts, FACTS_CHARS).text,
      fitLines(passages, room).text,
      fitLines(others, RELATED_CHARS).text,
    ],
  });
}

function relatedLine({ kind, direction, article }: RelatedArticle, words: Words): string {
  const said =
    direction === 'to' || kind === 'same-story'
      ? words.t(`articles.link_${kind}`)
      : words.t(`articles.linked_${kind}`);
  const date = escapeLine(formatDate(article.published, article.notBefore, words));
  return `-# ${said} ${linkedHeadline(article, words)} · ${date}`;
}
