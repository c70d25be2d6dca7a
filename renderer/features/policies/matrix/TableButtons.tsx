import { clauseName } from "@shared/domain/policy/clause-name.ts";
import type { ClauseAudit } from "@shared/domain/policy/read-audit.ts";
import { Copy, Download } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import { saveAndTell } from "../../../platform/services/save-file.ts";
import { Button } from "../../../ui/Button.tsx";
import { cellsOf, type GridColumn, writeCells } from "../../../ui/grid-model.ts";
import { matrixMessages as messages } from "./matrix-messages.ts";
