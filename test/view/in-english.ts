/** What is tested without a browser speaks English. */
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import { speak } from '../../src/view/text.ts';

const known: Record<string, { message: string }> = messages;

speak({ language: 'en', messageOf: (key) => known[key]?.message ?? '' });
