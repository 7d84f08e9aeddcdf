import {
  dismissHint,
  editAccount,
  endOtherSessions,
  endSession,
  listHints,
  listSessions,
  showHints,
} from './account.js';
import { removeAlias, suggestSpeakers } from './aliases.js';
import { exportAudit, listAudit } from './audit.js';
import { addAuthority, editAuthority, removeAuthority } from './authorities.js';
import { readCell, readCellHistory, readCellWhy } from './cells.js';
import { changeScale, previewScale } from './change-scale.js';
import { exportBargaining, readBargaining, tryProposal } from './bargaining.js';
import { createEstimates, editEstimate, listEstimateRevisions, listEstimates, removeEstimate } from './estimates.js';
import { exportTrades, readOutcomes, readTrades } from './outcomes.js';
import { exportRedLines, readRedLines } from './red-lines.js';
import { compareMoments, exportComparison } from './compare.js';
import { assessCondition } from './conditions.js';
import { exportContradictions, readContradictions } from './contradictions.js';
import type { Endpoint } from './endpoint.js';
import { editStatements, reinstateStatements, retractStatements } from './edit-statements.js';
import { createEvent, editEvent, listEventRevisions, listEvents, readEvent, removeEvent } from './events.js';
import {
  exportCellHistory,
  exportGap,
  exportGaps,
  exportMatrix,
  exportPositions,
  exportStatements,
} from './exports.js';
import { explainGap, readGaps } from './gaps.js';
import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  openInvitation,
  resendInvitation,
  revokeInvitation,
} from './invitations.js';
import { editIssue, listIssueCodings, listIssueRevisions, removeIssue } from './edit-issues.js';
import { createIssue, listIssues } from './issues.js';
import { followNegotiation } from './live.js';
import { readMatrix } from './matrix.js';
import { exportIssueOverTime, readIssueOverTime } from './over-time.js';
import { exportPartyProfile, readPartyProfile } from './party-profile.js';
import { listRounds, readRound } from './rounds.js';
import { createNegotiation, editNegotiation, listNegotiations, readNegotiation } from './negotiations.js';
import { editMembership, joinBloc, removeMembership } from './memberships.js';
import { listOperations, undoOperation } from './operations.js';
import {
  createParty,
  editParty,
  listParties,
  listPartyRevisions,
  listUnseatedParties,
  readParty,
  removeParty,
} from './parties.js';
import { editSeat, moveSeat, seatParty, unseatParty } from './seats.js';
import { loadSample, readSample } from './sample.js';
import {
  createSource,
  editSource,
  listSourceRevisions,
  listSources,
  readSource,
  removeSource,
} from './sources.js';
import {
  createSpeaker,
  editSpeaker,
  judgeAlias,
  listSpeakerRevisions,
  listSpeakers,
  readSpeaker,
  removeSpeaker,
} from './speakers.js';
import { countStatements } from './statement-search.js';
import { exportTimeline, readTimeline } from './timeline.js';
import {
  correctStatement,
  listStatementRevisions,
  listStatements,
  readStatement,
  recordStatement,
  reinstateStatement,
  retractStatement,
} from './statements.js';
import { exportWatchList, readWatchList } from './watch.js';
import { createView, editView, listViews, removeView } from './views.js';
import {
  addMember,
  changeRole,
  createWorkspace,
  listMembers,
  readMe,
  readWorkspace,
  removeMember,
} from './workspaces.js';

/** Every operation of the API. OpenAPI, the isolation test and the routes are checked against this list. */
export const ENDPOINTS: readonly Endpoint[] = [
  readMe,
  editAccount,
  listSessions,
  endSession,
  endOtherSessions,
  listHints,
  dismissHint,
  showHints,
  createWorkspace,
  readWorkspace,
  listMembers,
  addMember,
  changeRole,
  removeMember,
  listInvitations,
  createInvitation,
  resendInvitation,
  revokeInvitation,
  openInvitation,
  acceptInvitation,
  listAudit,
  exportAudit,
  readSample,
  loadSample,
  listNegotiations,
  createNegotiation,
  readNegotiation,
  editNegotiation,
  listParties,
  listUnseatedParties,
  createParty,
  readParty,
  editParty,
  removeParty,
  listPartyRevisions,
  seatParty,
  editSeat,
  moveSeat,
  unseatParty,
  joinBloc,
  editMembership,
  removeMembership,
  listSpeakers,
  createSpeaker,
  readSpeaker,
  editSpeaker,
  removeSpeaker,
  listSpeakerRevisions,
  addAuthority,
  editAuthority,
  removeAuthority,
  suggestSpeakers,
  judgeAlias,
  removeAlias,
  listSources,
  createSource,
  readSource,
  editSource,
  removeSource,
  listSourceRevisions,
  listIssues,
  createIssue,
  listIssueCodings,
  editIssue,
  removeIssue,
  listIssueRevisions,
  previewScale,
  changeScale,
  listEvents,
  createEvent,
  readEvent,
  editEvent,
  removeEvent,
  listEventRevisions,
  listStatements,
  countStatements,
  recordStatement,
  readStatement,
  listStatementRevisions,
  correctStatement,
  retractStatement,
  reinstateStatement,
  editStatements,
  retractStatements,
  reinstateStatements,
  assessCondition,
  readMatrix,
  readCell,
  readCellWhy,
  readCellHistory,
  readGaps,
  explainGap,
  compareMoments,
  exportComparison,
  readRedLines,
  exportRedLines,
  readBargaining,
  tryProposal,
  exportBargaining,
  listEstimates,
  createEstimates,
  editEstimate,
  removeEstimate,
  listEstimateRevisions,
  readOutcomes,
  readTrades,
  exportTrades,
  readWatchList,
  exportWatchList,
  readContradictions,
  exportContradictions,
  readIssueOverTime,
  exportIssueOverTime,
  readPartyProfile,
  exportPartyProfile,
  readTimeline,
  exportTimeline,
  listRounds,
  readRound,
  listViews,
  createView,
  editView,
  removeView,
  exportMatrix,
  exportGaps,
  exportGap,
  exportStatements,
  exportPositions,
  exportCellHistory,
  followNegotiation,
  listOperations,
  undoOperation,
];
