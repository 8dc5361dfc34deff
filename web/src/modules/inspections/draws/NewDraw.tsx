import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { fieldError, Refusal } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { Page } from '../../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { kinds } from '../tasks/queries';
import { texts } from '../tasks/texts';
import { renewDraws } from './queries';

interface Values {
  title: string;
  place: string;
  organisation?: string;
  firstDay: string;
  lastDay: string;
  kinds?: string[];
  strata: { group?: string; count: number }[];
  officersEach: number;
  seedSource?: string;
}

/** The population is frozen and published; the seed comes afterwards. */
export function NewDraw() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const go = useNavigate();
  const place = lookingAt.use();
  const known = useQuery(kinds).data;
  const save = useMutation({
    mutationFn: (values: Values) =>
      ask(
        api.POST('/api/draws', {
          body: {
            ...values,
            organisation: values.organisation ?? null,
            kinds: values.kinds ?? [],
            strata: values.strata.map((it) => ({ group: it.group ?? null, count: it.count })),
            seedSource: values.seedSource || null,
          },
        }),
      ),
    onSuccess: async (made) => {
      await renewDraws();
      go(`/inspections/draws/${made.id}`);
    },
  });
  const field = (name: keyof Values) => ({ name, ...fieldError(save.error, name) });
  const required = [{ required: true, message: u('required') }];
  return (
    <Page title={t('newDraw')} above={{ to: '/inspections/draws', title: t('draws') }}>
      <p>{t('noDrawsText')}</p>
      <Form<Values>
        className="medium"
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ place: place?.id, firstDay: today(), officersEach: 2, strata: [{ count: 10 }] }}
        onFinish={(values) => save.mutate(values)}
      >
        <Refusal of={save.error} />
        <Form.Item label={t('drawTitle')} rules={required} {...field('title')}>
          <Input maxLength={120} autoFocus />
        </Form.Item>
        <Form.Item label={t('placeOfPlan')} rules={required} {...field('place')}>
          <PlacePicker known={place ? [place] : []} />
        </Form.Item>
        <Form.Item label={t('kinds')} extra={t('kindsHelp')} {...field('kinds')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={(known?.kinds ?? []).map((it) => ({ value: it.code, label: words(it) }))}
          />
        </Form.Item>
        <Form.Item label={t('drawCount')} {...fieldError(save.error, 'strata')}>
          <Form.List name="strata">
            {(rows, { add, remove }) => (
              <>
                {rows.map((row) => (
                  <div key={row.key} className="pair">
                    <Form.Item name={[row.name, 'group']} noStyle>
                      <Select
                        allowClear
                        aria-label={t('drawGroup')}
                        placeholder={t('allGroups')}
                        options={(known?.groups ?? []).map((it) => ({ value: it.code, label: words(it) }))}
                      />
                    </Form.Item>
                    <span className="button-row draw-count">
                      <Form.Item name={[row.name, 'count']} noStyle rules={required}>
                        <InputNumber min={1} max={1000} precision={0} aria-label={t('drawCount')} />
                      </Form.Item>
                      {rows.length > 1 && (
                        <Button type="text" onClick={() => remove(row.name)}>
                          {t('removeShare')}
                        </Button>
                      )}
                    </span>
                  </div>
                ))}
                <Button onClick={() => add({ count: 10 })}>{t('addShare')}</Button>
              </>
            )}
          </Form.List>
        </Form.Item>
        <Form.Item label={t('officersEach')} rules={required} {...field('officersEach')}>
          <InputNumber min={2} max={10} precision={0} />
        </Form.Item>
        <div className="pair">
          <Form.Item label={t('firstDay')} rules={required} {...field('firstDay')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item label={t('lastDay')} rules={required} {...field('lastDay')} {...fieldError(save.error, 'due')}>
            <Input type="date" min={today()} />
          </Form.Item>
        </div>
        <Form.Item label={t('organisation')} extra={t('organisationHelp')} {...field('organisation')}>
          <OrganisationPicker allowClear />
        </Form.Item>
        <Form.Item label={t('seedSource')} extra={t('seedSourceHelp')} {...field('seedSource')}>
          <Input maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('freeze')}
        </Button>
      </Form>
    </Page>
  );
}
