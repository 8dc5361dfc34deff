import { Form, Input } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { EvidenceItem } from '../work/EvidenceField';
import type { StoredFile } from '../work/queries';
import { change } from './queries';
import { texts } from './texts';

/** A note and files. Files go up as they are chosen, so that nothing waits at the end. */
export function SubmitHandIn({ id, version, daysLate }: { id: string; version: number; daysLate: number }) {
  const t = useTexts(texts);
  return (
    <Act<{ note?: string; files?: StoredFile[] }>
      kind="primary"
      label={t('submit')}
      title={t('submitTitle')}
      text={daysLate > 0 ? t('submitLate', { days: daysLate }) : undefined}
      fields={(error) => (
        <>
          <Form.Item name="note" label={t('note')} {...fieldError(error, 'note')}>
            <Input.TextArea maxLength={4000} rows={4} />
          </Form.Item>
          <EvidenceItem label={t('files')} error={error} />
        </>
      )}
      act={async ({ note, files = [] }) => {
        const body = { note: note ?? null, files: files.map((file) => file.id), version };
        await change(ask(api.POST('/api/hand-ins/{id}/versions', { params: { path: { id } }, body })));
      }}
    />
  );
}
