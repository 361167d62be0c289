import { aConversation } from '../testing/a-conversation';
import { anAccount } from '../testing/a-key';
import { conversationListReport } from './conversation-list.report';

describe(conversationListReport.name, () => {
  const accounts = [anAccount()];

  it('has a row for each conversation, with the e-mail of its account', () => {
    const sessions = [
      aConversation({ rating: 5, outcome: 'booked' }),
      aConversation({ id: 'other' }),
    ];
    const [total, , headings, first, second] = conversationListReport({
      sessions,
      total: 2,
      accounts,
    }).text.split('\n');
    expect(total).toBe('Total conversations: 2');
    expect(headings).toMatch(/^ID +USERNAME +USER ID +KIND +START TIME/);
    expect(first).toMatch(/^session123 +you@example\.com +alice +voice .* 4 +5 +Yes$/);
    expect(second).toMatch(/^other .* 4 +N\/A +No$/);
  });

  it('says when there are more than are shown', () => {
    const { text } = conversationListReport({ sessions: [aConversation()], total: 9, accounts });
    expect(text).toContain('Total conversations: 9 (the 1 latest are shown)');
  });

  it('needs no headings for nothing', () => {
    expect(conversationListReport({ sessions: [], total: 0, accounts }).text).toBe(
      'Total conversations: 0',
    );
  });
});
