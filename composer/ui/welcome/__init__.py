"""The first minute: small cards beside the real controls, at the very first start or when somebody asks. Imported only then."""
