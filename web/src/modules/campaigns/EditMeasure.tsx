import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { Measure, MeasureChange, PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { change } from './change';
import { MeasureFields } from './MeasureFields';
import { texts } from './texts';

/** In place of the measure, with its text beside the source still in view. */
export function EditMeasure({ of, measure, onClose }: { of: PlanImport; measure: Measure; onClose: () => void }) {
  const t = useTexts(texts);
  const save = useMutation({ mutationFn: (values: MeasureChange) => change.measure(of, measure.id, values), onSuccess: onClose });
  return (
    <section className="measure measure-edit" aria-label={t('editMeasure', { id: measure.id })} data-key={`m:${measure.id}`}>
      <Form<MeasureChange>
        layout="vertical"
        requiredMark={false}
        initialValues={measure}
        onFinish={(values) => save.mutate(values)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <MeasureFields of={of} error={save.error} />
        <Refusal of={save.error} />
        <p className="button-row">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Act
            kind="text"
            label={t('remove')}
            title={t('removeTitle', { id: measure.id })}
            text={t('removeText')}
            act={() => change.remove(of, measure.id)}
          />
        </p>
      </Form>
    </section>
  );
}
