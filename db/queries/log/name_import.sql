-- Names the step of the import :import: :label.
UPDATE step SET label = :label WHERE import = :import
