import { useMutation } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import type { DutyOfMeasure } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { Due } from '../../../ui/Due';
import { PersonField } from './PersonField';
import { type TaskValues, task } from './queries';
import { texts } from './texts';

/** A duty split into pieces, inside the organisation. */
export function TaskList({ duty, works }: { duty: DutyOfMeasure; works: boolean }) {
  const t = useTexts(texts);
  const ticking = useMutation({
    mutationFn: ({ it, done }: { it: DutyOfMeasure['tasks'][number]; done: boolean }) => task.done(duty.id, it, done),
  });
  const done = duty.tasks.filter((it) => it.doneAt).length;
  const fields = (error: unknown) => <TaskFields error={error} duty={duty} />;
  return (
    <div className="tasks">
      <div className="section-head">
        <h3>
          {t('tasks')} <span className="muted">{duty.tasks.length > 0 && t('tasksOf', { done, all: duty.tasks.length })}</span>
        </h3>
        {works && (
          <Act<TaskValues>
            label={t('newTask')}
            kind="link"
            title={t('newTask')}
            text={t('newTaskText')}
            submit={t('save')}
            act={(values) => task.add(duty.id, values)}
            fields={fields}
          />
        )}
      </div>
      <Refusal of={ticking.error} />
      {duty.tasks.length === 0 && <p className="muted">{t('noTasks')}</p>}
      <ul>
        {duty.tasks.map((it) => (
          <li key={it.id} data-done={it.doneAt ? true : undefined}>
            <Checkbox
              aria-label={t('taskDone', { title: it.title })}
              checked={it.doneAt !== null}
              disabled={!works || ticking.isPending}
              onChange={(event) => ticking.mutate({ it, done: event.target.checked })}
            />
            <span className="task-title">
              {it.title}
              {it.remark && <small className="muted">{it.remark}</small>}
            </span>
            <span>{it.personName ?? ''}</span>
            <span>{it.due && <Due at={it.due} done={it.doneAt !== null} />}</span>
            {works && (
              <span className="row-action">
                <Act<TaskValues>
                  label={t('change')}
                  kind="link"
                  small
                  title={t('changeTask')}
                  submit={t('save')}
                  initial={{ title: it.title, person: it.person, due: it.due, remark: it.remark }}
                  act={(values) => task.change(duty.id, it, values)}
                  fields={fields}
                />
                <Act
                  label={t('remove')}
                  kind="link"
                  small
                  title={t('removeTask')}
                  text={t('removeText')}
                  act={() => task.remove(duty.id, it)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function TaskFields({ error, duty }: { error: unknown; duty: DutyOfMeasure }) {
  const t = useTexts(texts);
  return (
    <>
      <Form.Item
        name="title"
        label={t('taskTitle')}
        rules={[{ required: true, whitespace: true, message: t('taskTitle') }]}
        {...fieldError(error, 'title')}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="person" label={t('person')} {...fieldError(error, 'person')}>
        <PersonField organisation={duty.organisation?.id} allowClear />
      </Form.Item>
      <Form.Item name="due" label={t('taskDue')} {...fieldError(error, 'due')}>
        <Input type="date" max={duty.due ?? undefined} />
      </Form.Item>
      <Form.Item name="remark" label={t('remark')} {...fieldError(error, 'remark')}>
        <Input maxLength={1000} />
      </Form.Item>
    </>
  );
}
