"""What stays on this machine: journal, workspace (drafts, accounts, settings) and secrets."""
