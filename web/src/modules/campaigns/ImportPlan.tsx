import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask, client, upload } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMe } from '../../kernel/session';
import { FileDrop } from '../../ui/FileDrop';
import { Page } from '../../ui/Page';
import { PlacePicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

interface Values {
  place: string;
  file?: File;
  name?: string;
  text?: string;
}
type Way = 'upload' | 'paste';

/** The paper goes in, as a file or as text; what comes out is checked on the next page. */
export function ImportPlan() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const go = useNavigate();
  const chosen = lookingAt.use();
  const own = useMe()?.grants.map((grant) => grant.place) ?? [];
  // Who answers for one place only need not name it.
  const place = chosen ?? (own.every((it) => it.id === own[0]?.id) ? own[0] : undefined);
  const [way, setWay] = useState<Way>('upload');
  const begin = useMutation({
    mutationFn: (values: Values) => {
      if (way === 'paste') {
        const { name = '', text = '' } = values;
        return ask(api.POST('/api/plan-imports', { body: { name, text, place: values.place } }));
      }
      const form = new FormData();
      form.append('place', values.place);
      if (values.file) form.append('file', values.file);
      return upload<{ id: string }>('/api/plan-imports', form);
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['plan-imports'] });
      go(`/plans/imports/${id}`);
    },
  });
  const required = [{ required: true, message: u('required') }];
  return (
    <Page title={t('newImport')} above={{ to: '/plans', title: t('plans') }} note={t('newImportNote')}>
      <Form<Values>
        className="medium"
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ place: place?.id }}
        onFinish={(values) => begin.mutate(values)}
      >
        <Form.Item name="place" label={t('place')} extra={t('placeHelp')} rules={required} {...fieldError(begin.error, 'place')}>
          <PlacePicker known={place ? [place] : []} />
        </Form.Item>
        <Form.Item label={t('from')}>
          <Segmented<Way>
            name="way"
            value={way}
            onChange={setWay}
            options={[
              { value: 'upload', label: t('upload') },
              { value: 'paste', label: t('paste') },
            ]}
          />
        </Form.Item>
        {way === 'upload' ? (
          <Form.Item name="file" rules={[{ required: true, message: t('chooseFile') }]} {...fieldError(begin.error, 'file')}>
            <PlanFile hint={t('fileHint')} />
          </Form.Item>
        ) : (
          <>
            <Form.Item name="name" label={t('textName')} rules={required} {...fieldError(begin.error, 'name')}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name="text" label={t('text')} rules={required} {...fieldError(begin.error, 'text')}>
              <Input.TextArea rows={14} spellCheck={false} />
            </Form.Item>
          </>
        )}
        <Refusal of={begin.error} />
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t(begin.isPending ? 'compiling' : 'compile')}
        </Button>
      </Form>
    </Page>
  );
}

function PlanFile({ value, onChange, hint }: { value?: File; onChange?: (file: File) => void; hint: string }) {
  return <FileDrop accept=".docx,.txt" hint={hint} file={value ?? null} onFile={(file) => onChange?.(file)} />;
}
