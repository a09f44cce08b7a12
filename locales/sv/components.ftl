components-errors-title = Kontrollera följande
components-fields-optional = (frivilligt)
components-fields-error = Fel
components-fields-left = tecken kvar
components-fields-over = tecken för mycket
components-table-hidden = färre än 5, visas inte
