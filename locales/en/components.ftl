components-errors-title = Check these points
components-fields-optional = (optional)
components-fields-error = Error
components-fields-left = characters left
components-fields-over = characters too many
components-table-hidden = under 5, not shown
