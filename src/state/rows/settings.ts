import { z } from 'zod';
import { serverSettingsSchema, type ServerSettings } from '../tables/settings.ts';

const rowSchema = z.object({ settings: z.string() }).default({ settings: '{}' });

/** @param row `undefined` where nothing was set: the defaults */
export function toServerSettings(row: unknown): ServerSettings {
  return serverSettingsSchema.parse(JSON.parse(rowSchema.parse(row).settings));
}
