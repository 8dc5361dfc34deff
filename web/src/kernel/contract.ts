// Short names for the server's types, so that pages need not spell out where they come from.
import type { components } from './api';

type Schemas = components['schemas'];
export type Words = Pick<Schemas['RoleName'], 'zh' | 'en'>;
export type Ref = Schemas['OrganisationName'];
export interface Listing<T> {
  items: T[];
  next: string | null;
  total: number | null;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  detailEn: string;
  errors?: Record<string, Words[]>;
  trace?: string;
}

export type Me = Schemas['ShowMeMe'];
export type Grant = Schemas['ShowMeMyGrant'] & Partial<Pick<Schemas['ShowPersonGrantRow'], 'to'>>;
export type PlaceHit = Schemas['PlaceRow'];
export type PlaceKind = Schemas['PlaceKind'];
export type PlaceNode = Schemas['ListChildrenRow'];
export type Place = Schemas['GetPlaceView'];
export type Organisation = Schemas['ShowOrganisationAnswer'];
export type PersonRow = Schemas['ListPeopleRow'];
export type Person = Schemas['ShowPersonAnswer'];
export type GrantRequest = Schemas['GiveRoleRequest'];

export type Span = Schemas['Lines'];
export type UnitRole = Schemas['DutyRole'];
export type Level = Schemas['PlanLevel'];
export type WorkPlan = Schemas['WorkPlan'];
export type Measure = Schemas['Measure'];
export type Phase = Schemas['Phase'];
export type Goal = Schemas['Goal'];
export type Target = Schemas['Target'];
export type Submission = Schemas['Submission'];
export type TaskForce = Schemas['TaskForce'];
export type Settling = Schemas['Settling'];
export type Doubt = Schemas['GetPlanImportDoubtView'];
export type UnitMapping = Schemas['GetPlanImportUnitView'];
export type PlanEdit = Schemas['GetPlanImportEditView'];
export type ImportState = Schemas['PlanImportState'];
export type PlanImport = Schemas['GetPlanImportView'];
export type MeasureChange = Omit<Schemas['ChangeMeasureRequest'], 'version'>;
export type NewMeasure = Omit<Schemas['AddMeasureRequest'], 'version'>;
export type FactsChange = Omit<Schemas['ChangeFactsRequest'], 'version'>;
export type Plan = Schemas['GetPlanView'];
export type Matrix = Schemas['GetPlanMatrixView'];
export type MatrixMeasure = Schemas['GetPlanMatrixMeasureView'];
export type MatrixProgress = Schemas['GetPlanMatrixProgressView'];
export type PlanRow = Schemas['ListPlansRow'];
export type PlanHome = Schemas['GetPlanHomeView'];
export type PlanTimeline = Schemas['Timeline'];
export type PhaseSpan = Schemas['PhaseSpan'];
export type Figures = Schemas['Figures'];
export type Standing = Schemas['ListPlanOrganisationsRow'];

export type InboxRow = Schemas['InboxRow'];
export type InboxCounts = Schemas['InboxCounts'];
export type DutyRow = Schemas['ListDutiesRow'];
export type DutyState = Schemas['DutyState'];
export type MeasurePage = Omit<Schemas['GetMeasureView'], 'lines'> & { lines: [number, number] };
export type DutyOfMeasure = Schemas['GetMeasureDutyView'];
export type TimelineRow = Schemas['ListTimelineRow'];

export type JournalEntry = Schemas['JournalItem'];
export type ImportDifference = Schemas['ComparePlanImportAnswer'];
export type TextPiece = Schemas['TextPiece'];

export type SheetResult = Schemas['ImportPlacesAnswer'] & {
  firstPasswords?: { name: string; account: string; password: string }[];
};

export type RulePack = Schemas['ShowPackView'];
export type RuleField = Schemas['FieldView'];
export type RuleInForce = Schemas['ShowPackRuleView'];
export type RuleVersionView = Schemas['RuleVersionView'];
export type RuleOverride = Schemas['ShowOverrideView'];
export type RuleOverrideForm = Schemas['WriteOverrideForm'];
export type OverrideMode = Schemas['OverrideMode'];
export type OverrideState = Schemas['OverrideState'];

export type Comparison = Schemas['ComparisonView'];
export type ComparedRow = Schemas['ComparisonRow'];
export type ComparedSide = Schemas['MeasureSide'];
export type ComparedPlan = Schemas['PlanHead'];
export type Verdict = Schemas['Change'];
export type Coverage = Schemas['CoverageView'];
export type DifferenceNote = Schemas['NoteView'];
export type NoteRequest = Schemas['NoteDifferenceRequest'];
export type LowerOrder = 'place' | 'coverage' | 'omitted' | 'date';

export type Subject = Schemas['GetSubjectView'];
export type SubjectMapAnswer = Schemas['ShowMapAnswer'];
export type SubjectPin = Schemas['ShowMapPin'];
export type MapGround = Schemas['MapGround'];
export type Duplicate = Schemas['DuplicateView'];
export type JobView = Schemas['JobView'];
/** What a job that read a sheet of subjects has to tell. */
export interface SubjectImport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  wrong: number;
  errors: Schemas['ImportError'][];
  dryRun: boolean;
}
