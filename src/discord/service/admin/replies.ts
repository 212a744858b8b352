import { DETAILS } from '../../../answering/detail.ts';
import { LOCALES } from '../../../localisation/locales.ts';
import { ACCENTS, layOut, type Payload } from '../../render/payload.ts';
import type { ServiceUse } from '../service-command.ts';
import { inServer } from './in-server.ts';

/** Sets the language of what everybody sees, or the server's own where none is named. */
export async function setLanguage(use: ServiceUse): Promise<Payload> {
  const given = use.options.string('language');
  const language = LOCALES.find((locale) => locale === given) ?? null;
  await use.context.state.settings.change(inServer(use), (before) => ({ ...before, language }));
  const { t } = use.words;
  const text = language === null ? t('admin.ownLanguage') : t('admin.language', { language });
  return layOut({ accent: ACCENTS.grey, sections: [text] });
}

/** Sets how much answers say where nobody asks for more or less; as usual where nothing is named. */
export async function setDetail(use: ServiceUse): Promise<Payload> {
  const given = use.options.string('detail');
  const detail = DETAILS.find((each) => each === given) ?? null;
  await use.context.state.settings.change(inServer(use), (before) => ({ ...before, detail }));
  const { t } = use.words;
  const text = detail === null ? t('admin.usualDetail') : t(`admin.detail_${detail}`);
  return layOut({ accent: ACCENTS.grey, sections: [text] });
}
